from .. import (
    RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
)

__all__ = ("RealtimeConversationItemFunctionCallOutputParam",)
