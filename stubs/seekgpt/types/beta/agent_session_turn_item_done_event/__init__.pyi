from .. import AgentSessionTurnItemDoneEvent
from .. import AgentOutputItem as AgentOutputItem

__all__ = ("AgentSessionTurnItemDoneEvent",)
