from .. import AgentDeleted

__all__ = ("AgentDeleted",)
