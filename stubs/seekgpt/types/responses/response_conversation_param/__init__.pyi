from .. import ResponseConversationParam as ResponseConversationParam

__all__ = ("ResponseConversationParam",)
