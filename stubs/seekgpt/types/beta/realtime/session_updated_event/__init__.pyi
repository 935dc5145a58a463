from .. import SessionUpdatedEvent
from .. import Session as Session

__all__ = ("SessionUpdatedEvent",)
