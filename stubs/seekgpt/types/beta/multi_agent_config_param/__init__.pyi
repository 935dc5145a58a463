from .. import MultiAgentConfigParam

__all__ = ("MultiAgentConfigParam",)
