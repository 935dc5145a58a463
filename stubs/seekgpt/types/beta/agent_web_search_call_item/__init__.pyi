from .. import AgentWebSearchCallItem
from .. import WebSearchAction as WebSearchAction

__all__ = ("AgentWebSearchCallItem",)
