from .. import SessionCreatedEvent
from .. import Session as Session

__all__ = ("SessionCreatedEvent",)
