from typing import Dict, Iterable, Optional, Union
from typing_extensions import Required, TypedDict
from ..._types import SequenceNotStr
from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["File", "FileBatchCreateParams"]

class File(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam
    file_id: Required[str]

class FileBatchCreateParams(TypedDict, total=False):
    """Attach up to 2000 files to a vector store at once."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Labels for every file named in `file_ids`: up to 16 strings, numbers or booleans."""
    file_ids: SequenceNotStr[str]
    """IDs of 1 to 2000 files that share the settings. Excludes `files`."""
    files: Iterable[File]
    """Entries, 1 to 2000, with own `file_id`, attributes and chunking. Excludes `file_ids`."""
    chunking_strategy: FileChunkingStrategyParam
    """How to cut all files of `file_ids`: `auto` (default) or `static` with sizes in tokens."""
