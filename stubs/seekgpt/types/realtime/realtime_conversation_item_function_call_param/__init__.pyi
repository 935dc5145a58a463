from .. import (
    RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
)

__all__ = ("RealtimeConversationItemFunctionCallParam",)
