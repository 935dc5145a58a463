from .. import _client_secret_create_params
from .. import ClientSecretCreateParams as ClientSecretCreateParams

class ExpiresAfter(_client_secret_create_params.ExpiresAfter): ...
