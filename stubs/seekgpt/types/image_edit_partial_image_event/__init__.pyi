from .. import ImageEditPartialImageEvent

__all__ = ("ImageEditPartialImageEvent",)
