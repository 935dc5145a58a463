from .. import _upload_create_params
from .. import UploadCreateParams as UploadCreateParams

class ExpiresAfter(_upload_create_params.ExpiresAfter): ...
