from .. import ImageGenStreamEvent
from .. import ImageGenCompletedEvent as ImageGenCompletedEvent
from .. import ImageGenPartialImageEvent as ImageGenPartialImageEvent

__all__ = ("ImageGenStreamEvent",)
