from .. import BetaResponseConversationParamParam

__all__ = ("BetaResponseConversationParamParam",)
