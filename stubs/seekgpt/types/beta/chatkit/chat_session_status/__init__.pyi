from ...._literals import _beta_chatkit_ChatSessionStatus as _ChatSessionStatus

ChatSessionStatus = _ChatSessionStatus
