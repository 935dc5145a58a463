from typing_extensions import TypeAlias
from .. import _realtime_conversation_item_system_message
from .. import RealtimeConversationItemSystemMessage

__all__ = ("RealtimeConversationItemSystemMessage", "Content")
Content: TypeAlias = _realtime_conversation_item_system_message.Content
