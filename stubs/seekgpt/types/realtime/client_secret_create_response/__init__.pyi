from typing_extensions import TypeAlias
from .. import _client_secret_create_response
from .. import ClientSecretCreateResponse
from .. import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
from .. import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)

__all__ = ("Session", "ClientSecretCreateResponse")
Session: TypeAlias = _client_secret_create_response.Session
