from .. import _realtime_conversation_item_assistant_message_param
from .. import (
    RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
)

class Content(_realtime_conversation_item_assistant_message_param.Content): ...
