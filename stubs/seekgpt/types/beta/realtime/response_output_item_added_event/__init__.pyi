from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .. import ConversationItem as ConversationItem
