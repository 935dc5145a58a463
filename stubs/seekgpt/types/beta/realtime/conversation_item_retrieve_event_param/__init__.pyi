from .. import ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam

__all__ = ("ConversationItemRetrieveEventParam",)
