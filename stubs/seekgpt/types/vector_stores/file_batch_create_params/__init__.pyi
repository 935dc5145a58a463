from .. import _file_batch_create_params
from .. import FileBatchCreateParams as FileBatchCreateParams

class File(_file_batch_create_params.File): ...
