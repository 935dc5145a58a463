from typing_extensions import TypeAlias
from .. import _realtime_conversation_item_assistant_message
from .. import RealtimeConversationItemAssistantMessage

__all__ = ("RealtimeConversationItemAssistantMessage", "Content")
Content: TypeAlias = _realtime_conversation_item_assistant_message.Content
