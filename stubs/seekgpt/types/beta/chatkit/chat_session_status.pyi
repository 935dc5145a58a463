__all__ = ["ChatSessionStatus"]

from ..._literals import _beta_chatkit_chat_session_status_ChatSessionStatus as ChatSessionStatus
