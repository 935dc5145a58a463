from .. import ThinkingAppendEvent

__all__ = ("ThinkingAppendEvent",)
