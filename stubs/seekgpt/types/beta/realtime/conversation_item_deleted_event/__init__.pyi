from .. import ConversationItemDeletedEvent

__all__ = ("ConversationItemDeletedEvent",)
