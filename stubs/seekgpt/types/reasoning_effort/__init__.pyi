from .._literals import _ReasoningEffort

ReasoningEffort = _ReasoningEffort
