from .. import ImageEditStreamEvent as ImageEditStreamEvent
from .. import ImageEditCompletedEvent as ImageEditCompletedEvent
from .. import ImageEditPartialImageEvent as ImageEditPartialImageEvent
