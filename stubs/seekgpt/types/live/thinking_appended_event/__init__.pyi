from .. import ThinkingAppendedEvent

__all__ = ("ThinkingAppendedEvent",)
