from typing_extensions import Literal, Required, TypedDict
from .. import RealtimeTranslationSessionCreateRequestParam

class _client_secret_create_params:
    class ExpiresAfter(TypedDict, total=False):
        anchor: Literal["created_at"]
        seconds: int

class ClientSecretCreateParams(TypedDict, total=False):
    """Make a short-lived secret for a translation session."""

    expires_after: _client_secret_create_params.ExpiresAfter
    session: Required[RealtimeTranslationSessionCreateRequestParam]
