from .. import AgentSessionInProgressEvent as AgentSessionInProgressEvent
from .. import AgentSession as AgentSession
