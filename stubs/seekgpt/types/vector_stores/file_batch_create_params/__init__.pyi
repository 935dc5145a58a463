from .. import _file_batch_create_params
from .. import FileBatchCreateParams
from ... import FileChunkingStrategyParam as FileChunkingStrategyParam

__all__ = ("File", "FileBatchCreateParams")

class File(_file_batch_create_params.File, total=False): ...
