from .. import AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent
from ..agents.sessions.turn import Turn as Turn
