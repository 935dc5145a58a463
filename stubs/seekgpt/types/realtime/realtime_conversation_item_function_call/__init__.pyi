from .. import RealtimeConversationItemFunctionCall

__all__ = ("RealtimeConversationItemFunctionCall",)
