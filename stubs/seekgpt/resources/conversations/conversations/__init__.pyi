from .. import AsyncConversations as AsyncConversations, Conversations as Conversations

__all__ = ("AsyncConversations", "Conversations")
