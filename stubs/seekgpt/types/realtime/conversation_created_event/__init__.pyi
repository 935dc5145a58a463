from typing_extensions import TypeAlias
from .. import _conversation_created_event
from .. import ConversationCreatedEvent as ConversationCreatedEvent

Conversation: TypeAlias = _conversation_created_event.Conversation
