from .. import ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent

__all__ = ("ResponseImageGenCallPartialImageEvent",)
