from .. import AgentSessionTurnContentPartDoneEvent
from .. import OutputText as OutputText

__all__ = ("AgentSessionTurnContentPartDoneEvent",)
