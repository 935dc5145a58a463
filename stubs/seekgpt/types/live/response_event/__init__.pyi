from .. import ResponseEvent

__all__ = ("ResponseEvent",)
