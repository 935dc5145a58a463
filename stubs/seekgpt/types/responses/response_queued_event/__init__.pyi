from .. import ResponseQueuedEvent as ResponseQueuedEvent
from .. import Response as Response

__all__ = ("ResponseQueuedEvent",)
