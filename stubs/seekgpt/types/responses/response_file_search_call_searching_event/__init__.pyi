from .. import ResponseFileSearchCallSearchingEvent

__all__ = ("ResponseFileSearchCallSearchingEvent",)
