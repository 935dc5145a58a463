from .. import ConversationItemDeletedEvent as ConversationItemDeletedEvent

__all__ = ("ConversationItemDeletedEvent",)
