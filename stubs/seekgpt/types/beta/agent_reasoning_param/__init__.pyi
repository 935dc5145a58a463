from ..._literals import _ReasoningEffortParam
from .. import AgentReasoningParam as AgentReasoningParam

ReasoningEffortParam = _ReasoningEffortParam
