from .._literals import _ReasoningEffortParam as ReasoningEffortParam
