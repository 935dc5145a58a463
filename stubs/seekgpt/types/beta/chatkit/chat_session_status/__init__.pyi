from ...._literals import _beta_chatkit_ChatSessionStatus as ChatSessionStatus
