from .. import _client_secret_create_response
from .. import ClientSecretCreateResponse as ClientSecretCreateResponse
from .. import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
from .. import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)

Session = _client_secret_create_response.Session
