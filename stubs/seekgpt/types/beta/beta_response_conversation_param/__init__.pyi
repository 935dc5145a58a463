from .. import BetaResponseConversationParam

__all__ = ("BetaResponseConversationParam",)
