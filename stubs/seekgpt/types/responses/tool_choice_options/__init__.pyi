from ..._literals import _responses_ToolChoiceOptions as _ToolChoiceOptions

ToolChoiceOptions = _ToolChoiceOptions
