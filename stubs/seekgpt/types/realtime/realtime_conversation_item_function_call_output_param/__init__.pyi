from .. import RealtimeConversationItemFunctionCallOutputParam

__all__ = ("RealtimeConversationItemFunctionCallOutputParam",)
