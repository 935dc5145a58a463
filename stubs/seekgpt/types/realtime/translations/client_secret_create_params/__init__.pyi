from .. import _client_secret_create_params
from .. import ClientSecretCreateParams
from ... import (
    RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
)

__all__ = ("ExpiresAfter", "ClientSecretCreateParams")

class ExpiresAfter(_client_secret_create_params.ExpiresAfter, total=False): ...
