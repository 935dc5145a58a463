from .. import AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent
from .. import AgentOutputItem as AgentOutputItem
