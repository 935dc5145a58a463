from .. import ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent

__all__ = ("ResponseImageGenCallGeneratingEvent",)
