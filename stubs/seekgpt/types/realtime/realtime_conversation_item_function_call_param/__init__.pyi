from .. import (
    RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
)
