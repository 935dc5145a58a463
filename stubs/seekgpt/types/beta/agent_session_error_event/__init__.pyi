from .. import AgentSessionErrorEvent
from .. import SessionError as SessionError

__all__ = ("AgentSessionErrorEvent",)
