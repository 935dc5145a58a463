from .. import _upload_create_params
from .. import UploadCreateParams
from .._literals import _FilePurpose as FilePurpose

__all__ = ("ExpiresAfter", "UploadCreateParams")

class ExpiresAfter(_upload_create_params.ExpiresAfter, total=False): ...
