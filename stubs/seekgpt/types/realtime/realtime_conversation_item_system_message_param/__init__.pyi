from .. import _realtime_conversation_item_system_message_param
from .. import RealtimeConversationItemSystemMessageParam

__all__ = ("RealtimeConversationItemSystemMessageParam", "Content")

class Content(_realtime_conversation_item_system_message_param.Content, total=False): ...
