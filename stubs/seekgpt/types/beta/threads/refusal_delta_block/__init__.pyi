from .. import RefusalDeltaBlock as RefusalDeltaBlock

__all__ = ("RefusalDeltaBlock",)
