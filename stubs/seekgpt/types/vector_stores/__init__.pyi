from typing import Dict, Iterable, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypedDict
from ..._model.base import BaseModel
from ..._types import SequenceNotStr
from .. import FileChunkingStrategy, FileChunkingStrategyParam

class FileContentResponse(BaseModel):
    """A piece of the text extracted from a vector store file."""

    text: Optional[str]
    type: Optional[str]

class _vector_store_file:
    class LastError(BaseModel):
        code: Literal["server_error", "unsupported_file", "invalid_file"]
        message: str

class VectorStoreFile(BaseModel):
    """A file in a vector store: indexing state, attributes, last error."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Labels to filter by."""
    chunking_strategy: Optional[FileChunkingStrategy]
    """How its text was cut."""
    created_at: int
    """When it was attached, in Unix seconds."""
    id: str
    """ID of the file."""
    last_error: Optional[_vector_store_file.LastError]
    """Why indexing failed."""
    object: Literal["vector_store.file"]
    """Always `vector_store.file`."""
    usage_bytes: int
    """Size that it takes in the store, in bytes; may differ from that of the file."""
    vector_store_id: str
    """ID of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed` (found by searches), `cancelled` or `failed`."""

class _vector_store_file_batch:
    class FileCounts(BaseModel):
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

class VectorStoreFileBatch(BaseModel):
    """Many files attached together: state and counts."""

    created_at: int
    """When the batch was made, in Unix seconds."""
    file_counts: _vector_store_file_batch.FileCounts
    """How many files it has, by state of indexing."""
    id: str
    """ID of the file batch."""
    object: Literal["vector_store.files_batch", "vector_store.file_batch"]
    """Kind of object; both spellings are in use."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, `completed`, `cancelled` or `failed`."""
    vector_store_id: str
    """ID of the vector store."""

class VectorStoreFileDeleted(BaseModel):
    """Confirms that a file was detached from a vector store."""

    deleted: bool
    id: str
    object: Literal["vector_store.file.deleted"]

class _file_batch_create_params:
    class File(TypedDict, total=False):
        attributes: Optional[Mapping[str, Union[str, float, bool]]]
        chunking_strategy: FileChunkingStrategyParam
        file_id: Required[str]

class FileBatchCreateParams(TypedDict, total=False):
    """Attach up to 2000 files to a vector store at once."""

    attributes: Optional[Mapping[str, Union[str, float, bool]]]
    file_ids: SequenceNotStr[str]
    files: Iterable[_file_batch_create_params.File]
    chunking_strategy: FileChunkingStrategyParam

class FileBatchListFilesParams(TypedDict, total=False):
    """List the files of a file batch, page by page."""

    vector_store_id: Required[str]
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    filter: Literal["in_progress", "completed", "failed", "cancelled"]

class FileCreateParams(TypedDict, total=False):
    """Attach a file and begin indexing it."""

    file_id: Required[str]
    attributes: Optional[Mapping[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam

class FileUpdateParams(TypedDict, total=False):
    """Replace the attributes of a vector store file."""

    vector_store_id: Required[str]
    attributes: Required[Optional[Mapping[str, Union[str, float, bool]]]]

class FileListParams(TypedDict, total=False):
    """List the files of a vector store, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
