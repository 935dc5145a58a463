from .._literals import _ReasoningEffortParam

ReasoningEffortParam = _ReasoningEffortParam
