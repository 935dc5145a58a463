from .. import ResponseConversationParamParam

__all__ = ("ResponseConversationParamParam",)
