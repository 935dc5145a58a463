from .. import ConversationItemRetrieveEventParam

__all__ = ("ConversationItemRetrieveEventParam",)
