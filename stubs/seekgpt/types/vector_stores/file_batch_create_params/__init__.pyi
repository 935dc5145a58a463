from .. import _file_batch_create_params
from .. import FileBatchCreateParams as FileBatchCreateParams
from ... import FileChunkingStrategyParam as FileChunkingStrategyParam

class File(_file_batch_create_params.File): ...
