from .. import ResponseWebSearchCallSearchingEvent

__all__ = ("ResponseWebSearchCallSearchingEvent",)
