from .. import _realtime_conversation_item_system_message_param
from .. import (
    RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
)

class Content(_realtime_conversation_item_system_message_param.Content): ...
