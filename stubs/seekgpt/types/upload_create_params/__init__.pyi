from .. import _upload_create_params
from .._literals import _FilePurpose
from .. import UploadCreateParams as UploadCreateParams

class ExpiresAfter(_upload_create_params.ExpiresAfter): ...

FilePurpose = _FilePurpose
