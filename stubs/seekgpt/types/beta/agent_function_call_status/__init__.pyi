from ..._literals import _beta_AgentFunctionCallStatus as AgentFunctionCallStatus

__all__ = ("AgentFunctionCallStatus",)
