from .. import ImageEditPartialImageEvent as ImageEditPartialImageEvent
