from .. import InfoEvent

__all__ = ("InfoEvent",)
