from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import Session as Session

__all__ = ("SessionUpdatedEvent",)
