from .. import ConversationDeletedResource as ConversationDeletedResource

__all__ = ("ConversationDeletedResource",)
