from .. import ResponseCompactionCompactingEvent

__all__ = ("ResponseCompactionCompactingEvent",)
