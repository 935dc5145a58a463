from .. import _file_create_params
from .. import FileCreateParams as FileCreateParams

class ExpiresAfter(_file_create_params.ExpiresAfter): ...
