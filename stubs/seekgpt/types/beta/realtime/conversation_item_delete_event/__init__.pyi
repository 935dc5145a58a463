from .. import ConversationItemDeleteEvent

__all__ = ("ConversationItemDeleteEvent",)
