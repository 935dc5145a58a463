from .. import RealtimeConversationItemFunctionCallOutput

__all__ = ("RealtimeConversationItemFunctionCallOutput",)
