from typing_extensions import TypeAlias
from .. import _realtime_conversation_item_user_message
from .. import RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage

Content: TypeAlias = _realtime_conversation_item_user_message.Content
