from .. import _upload_create_params
from .._literals import _FilePurpose as FilePurpose
from .. import UploadCreateParams as UploadCreateParams

class ExpiresAfter(_upload_create_params.ExpiresAfter): ...

FilePurpose = FilePurpose
