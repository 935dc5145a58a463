from .. import AsyncConversations as AsyncConversations, Conversations as Conversations
