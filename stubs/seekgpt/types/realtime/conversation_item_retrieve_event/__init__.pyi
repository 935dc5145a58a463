from .. import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent

__all__ = ("ConversationItemRetrieveEvent",)
