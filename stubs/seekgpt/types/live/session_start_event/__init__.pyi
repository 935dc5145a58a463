from .. import SessionStartEvent
from .. import SessionConfig as SessionConfig

__all__ = ("SessionStartEvent",)
