from .. import Agents as Agents, AsyncAgents as AsyncAgents

__all__ = ("Agents", "AsyncAgents")
