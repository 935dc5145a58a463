from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .. import ConversationItem as ConversationItem
