from .. import ResponseConversationParamParam as ResponseConversationParamParam

__all__ = ("ResponseConversationParamParam",)
