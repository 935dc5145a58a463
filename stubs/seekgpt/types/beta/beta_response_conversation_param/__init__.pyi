from .. import BetaResponseConversationParam as BetaResponseConversationParam

__all__ = ("BetaResponseConversationParam",)
