from .. import _client_secret_create_params
from .. import ClientSecretCreateParams as ClientSecretCreateParams

Session = _client_secret_create_params.Session

class ExpiresAfter(_client_secret_create_params.ExpiresAfter): ...
