from .. import ResponseImageGenCallPartialImageEvent

__all__ = ("ResponseImageGenCallPartialImageEvent",)
