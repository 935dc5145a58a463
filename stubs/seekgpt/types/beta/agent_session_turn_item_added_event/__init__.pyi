from .. import AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent
from .. import AgentSessionItem as AgentSessionItem
