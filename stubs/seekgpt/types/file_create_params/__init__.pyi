from .. import _file_create_params
from .. import FileCreateParams
from .._literals import _FilePurpose as FilePurpose

__all__ = ("ExpiresAfter", "FileCreateParams")

class ExpiresAfter(_file_create_params.ExpiresAfter, total=False): ...
