from .. import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling

__all__ = ("ChatSessionAutomaticThreadTitling",)
