from .. import RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall

__all__ = ("RealtimeConversationItemFunctionCall",)
