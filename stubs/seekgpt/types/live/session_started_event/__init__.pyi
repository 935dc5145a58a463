from .. import SessionStartedEvent
from .. import SessionResource as SessionResource

__all__ = ("SessionStartedEvent",)
