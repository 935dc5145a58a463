from .. import SessionUpdatedEvent
from .. import SessionResource as SessionResource

__all__ = ("SessionUpdatedEvent",)
