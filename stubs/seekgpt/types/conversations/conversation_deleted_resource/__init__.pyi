from .. import ConversationDeletedResource

__all__ = ("ConversationDeletedResource",)
