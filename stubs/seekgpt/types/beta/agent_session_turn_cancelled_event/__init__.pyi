from .. import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
from ..agents.sessions._apart import Turn as Turn
from .._apart import TokenUsage as TokenUsage
