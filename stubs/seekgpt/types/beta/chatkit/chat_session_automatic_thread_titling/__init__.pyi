from .. import ChatSessionAutomaticThreadTitling

__all__ = ("ChatSessionAutomaticThreadTitling",)
