from .. import ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent

__all__ = ("ResponseWebSearchCallSearchingEvent",)
