from typing_extensions import Literal
from ...._model import BaseModel
from ..chatkit_workflow import ChatKitWorkflow
from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
from .chat_session_rate_limits import ChatSessionRateLimits

__all__ = ["ChatSession"]

class ChatSession(BaseModel):
    """A ChatKit session with the secret that a browser needs."""

    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    id: str
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: Literal["active", "expired", "cancelled"]
    user: str
    workflow: ChatKitWorkflow
