from .. import ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent

__all__ = ("ResponseFileSearchCallSearchingEvent",)
