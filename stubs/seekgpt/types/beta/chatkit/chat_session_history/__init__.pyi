from .. import ChatSessionHistory

__all__ = ("ChatSessionHistory",)
