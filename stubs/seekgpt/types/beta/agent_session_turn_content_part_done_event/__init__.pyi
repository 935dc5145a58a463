from .. import AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent
from .. import OutputText as OutputText
