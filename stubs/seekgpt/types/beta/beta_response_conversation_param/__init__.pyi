from .. import BetaResponseConversationParam as BetaResponseConversationParam
