from .. import ImageEditStreamEvent
from .. import ImageEditCompletedEvent as ImageEditCompletedEvent
from .. import ImageEditPartialImageEvent as ImageEditPartialImageEvent

__all__ = ("ImageEditStreamEvent",)
