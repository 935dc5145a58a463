from .. import MultiAgentConfig

__all__ = ("MultiAgentConfig",)
