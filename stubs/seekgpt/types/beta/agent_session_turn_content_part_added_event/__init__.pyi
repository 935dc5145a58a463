from .. import AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent
from .. import OutputText as OutputText
