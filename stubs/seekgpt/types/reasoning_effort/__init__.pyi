from .._literals import _ReasoningEffort as ReasoningEffort
