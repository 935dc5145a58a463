from .. import RefusalDeltaBlock

__all__ = ("RefusalDeltaBlock",)
