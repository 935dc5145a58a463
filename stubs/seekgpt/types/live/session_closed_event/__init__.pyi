from .. import SessionClosedEvent
from .. import SessionResource as SessionResource
from .. import SessionUsage as SessionUsage

__all__ = ("SessionClosedEvent",)
