from .. import _file_create_params
from .. import FileCreateParams as FileCreateParams
from .._literals import _FilePurpose as FilePurpose

class ExpiresAfter(_file_create_params.ExpiresAfter): ...
