from .. import Conversation

__all__ = ("Conversation",)
