from ..._literals import _beta_AgentFunctionCallStatus as _AgentFunctionCallStatus

AgentFunctionCallStatus = _AgentFunctionCallStatus
