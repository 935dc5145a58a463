from ..._literals import _beta_AgentOutputItemStatus as AgentOutputItemStatus

__all__ = ("AgentOutputItemStatus",)
