from .. import _file_create_params
from .._literals import _FilePurpose
from .. import FileCreateParams as FileCreateParams

class ExpiresAfter(_file_create_params.ExpiresAfter): ...

FilePurpose = _FilePurpose
