from .. import RealtimeConversationItemFunctionCallParam

__all__ = ("RealtimeConversationItemFunctionCallParam",)
