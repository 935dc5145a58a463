from .. import ResponseQueuedEvent
from .. import Response as Response

__all__ = ("ResponseQueuedEvent",)
