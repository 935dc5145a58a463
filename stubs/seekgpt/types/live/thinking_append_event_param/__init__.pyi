from .. import ThinkingAppendEventParam

__all__ = ("ThinkingAppendEventParam",)
