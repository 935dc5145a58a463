from .. import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
from ..agents.sessions.turn import Turn as Turn
from ..token_usage import TokenUsage as TokenUsage
