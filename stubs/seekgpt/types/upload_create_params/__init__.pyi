from .. import _upload_create_params
from .. import UploadCreateParams as UploadCreateParams
from .._literals import _FilePurpose as FilePurpose

class ExpiresAfter(_upload_create_params.ExpiresAfter): ...
