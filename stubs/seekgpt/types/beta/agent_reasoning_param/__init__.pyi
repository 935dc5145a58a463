from .. import AgentReasoningParam as AgentReasoningParam
from ..._literals import _ReasoningEffortParam as ReasoningEffortParam
