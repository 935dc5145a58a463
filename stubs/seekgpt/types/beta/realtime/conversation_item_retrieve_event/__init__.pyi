from .. import ConversationItemRetrieveEvent

__all__ = ("ConversationItemRetrieveEvent",)
