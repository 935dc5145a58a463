from .. import ConversationItemCreateEvent
from .. import ConversationItem as ConversationItem

__all__ = ("ConversationItemCreateEvent",)
