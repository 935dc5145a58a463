from .. import ResponseImageGenCallGeneratingEvent

__all__ = ("ResponseImageGenCallGeneratingEvent",)
