from .. import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
from ..agents.sessions.turn import Turn as Turn
from ..token_usage import TokenUsage as TokenUsage
