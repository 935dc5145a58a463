from .. import AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent
from ..agents.sessions._apart import Turn as Turn
