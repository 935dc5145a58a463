from .. import AgentSessionErrorEvent as AgentSessionErrorEvent
from .. import SessionError as SessionError
