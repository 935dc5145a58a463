from .. import ChatSessionHistory as ChatSessionHistory

__all__ = ("ChatSessionHistory",)
