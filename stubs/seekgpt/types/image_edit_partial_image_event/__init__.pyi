from .. import ImageEditPartialImageEvent as ImageEditPartialImageEvent

__all__ = ("ImageEditPartialImageEvent",)
