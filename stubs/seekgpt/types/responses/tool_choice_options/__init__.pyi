from ..._literals import _responses_ToolChoiceOptions as ToolChoiceOptions
