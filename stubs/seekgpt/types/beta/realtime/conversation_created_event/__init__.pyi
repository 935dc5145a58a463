from typing_extensions import TypeAlias
from .. import _conversation_created_event
from .. import ConversationCreatedEvent

__all__ = ("ConversationCreatedEvent", "Conversation")
Conversation: TypeAlias = _conversation_created_event.Conversation
