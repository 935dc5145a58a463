from ..._literals import _beta_AgentFunctionCallStatus as AgentFunctionCallStatus
