from .. import _client_secret_create_params
from .. import ClientSecretCreateParams as ClientSecretCreateParams
from ... import (
    RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
)

class ExpiresAfter(_client_secret_create_params.ExpiresAfter): ...
