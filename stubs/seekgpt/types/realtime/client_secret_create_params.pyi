from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict
from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from .realtime_transcription_session_create_request_param import (
    RealtimeTranscriptionSessionCreateRequestParam,
)

__all__ = ["Session", "ExpiresAfter", "ClientSecretCreateParams"]
Session: TypeAlias = Union[
    RealtimeSessionCreateRequestParam,
    RealtimeTranscriptionSessionCreateRequestParam,
]

class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int

class ClientSecretCreateParams(TypedDict, total=False):
    """Create a short-lived token for opening live sessions from a client app."""

    expires_after: ExpiresAfter
    """Lifetime: `anchor` `created_at` plus `seconds`, 10 to 7200, default 600."""
    session: Session
    """Settings of sessions opened with the token: for conversation or for transcription only."""
