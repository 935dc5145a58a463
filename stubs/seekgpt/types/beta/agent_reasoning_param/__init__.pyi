from ..._literals import _ReasoningEffortParam as ReasoningEffortParam
from .. import AgentReasoningParam as AgentReasoningParam

ReasoningEffortParam = ReasoningEffortParam
