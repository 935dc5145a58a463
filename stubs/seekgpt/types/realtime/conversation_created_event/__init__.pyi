from .. import _conversation_created_event
from .. import ConversationCreatedEvent as ConversationCreatedEvent

Conversation = _conversation_created_event.Conversation
