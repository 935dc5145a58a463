from .. import ImageGenStreamEvent as ImageGenStreamEvent
from .. import ImageGenCompletedEvent as ImageGenCompletedEvent
from .. import ImageGenPartialImageEvent as ImageGenPartialImageEvent
