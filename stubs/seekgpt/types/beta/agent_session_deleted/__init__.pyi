from .. import AgentSessionDeleted

__all__ = ("AgentSessionDeleted",)
