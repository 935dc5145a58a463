from .. import _realtime_conversation_item_user_message_param
from .. import RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam

class Content(_realtime_conversation_item_user_message_param.Content): ...
