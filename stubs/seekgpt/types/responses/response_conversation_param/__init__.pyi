from .. import ResponseConversationParam

__all__ = ("ResponseConversationParam",)
