from .. import ConversationItemDeleteEvent as ConversationItemDeleteEvent

__all__ = ("ConversationItemDeleteEvent",)
