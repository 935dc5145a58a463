from .. import ImageGenPartialImageEvent as ImageGenPartialImageEvent
