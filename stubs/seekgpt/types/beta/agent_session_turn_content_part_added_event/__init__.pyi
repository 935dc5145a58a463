from .. import AgentSessionTurnContentPartAddedEvent
from .. import OutputText as OutputText

__all__ = ("AgentSessionTurnContentPartAddedEvent",)
