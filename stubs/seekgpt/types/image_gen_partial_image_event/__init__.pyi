from .. import ImageGenPartialImageEvent as ImageGenPartialImageEvent

__all__ = ("ImageGenPartialImageEvent",)
