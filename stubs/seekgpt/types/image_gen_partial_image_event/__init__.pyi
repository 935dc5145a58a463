from .. import ImageGenPartialImageEvent

__all__ = ("ImageGenPartialImageEvent",)
