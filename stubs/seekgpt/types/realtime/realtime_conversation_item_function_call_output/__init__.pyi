from .. import (
    RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
)

__all__ = ("RealtimeConversationItemFunctionCallOutput",)
