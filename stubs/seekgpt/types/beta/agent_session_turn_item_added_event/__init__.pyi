from .. import AgentSessionTurnItemAddedEvent
from .. import AgentSessionItem as AgentSessionItem

__all__ = ("AgentSessionTurnItemAddedEvent",)
