from .. import ResponseCompletedEvent
from .. import Response as Response

__all__ = ("ResponseCompletedEvent",)
