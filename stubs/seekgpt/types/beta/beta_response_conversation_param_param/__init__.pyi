from .. import BetaResponseConversationParamParam as BetaResponseConversationParamParam

__all__ = ("BetaResponseConversationParamParam",)
