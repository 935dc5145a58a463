from typing_extensions import Literal, TypedDict
from ..._model import BaseModel
from ..._types import FileTypes

__all__ = (
    "FileCreateParams",
    "FileCreateResponse",
    "FileListParams",
    "FileListResponse",
    "FileRetrieveResponse",
)

class FileCreateResponse(BaseModel):
    """A file in a container: path, size in bytes, and where it came from."""

    bytes: int
    container_id: str
    created_at: int
    id: str
    object: Literal["container.file"]
    path: str
    source: str

class FileListResponse(BaseModel):
    """A file in a container: path, size in bytes, and where it came from."""

    bytes: int
    container_id: str
    created_at: int
    id: str
    object: Literal["container.file"]
    path: str
    source: str

class FileRetrieveResponse(BaseModel):
    """A file in a container: path, size in bytes, and where it came from."""

    bytes: int
    container_id: str
    created_at: int
    id: str
    object: Literal["container.file"]
    path: str
    source: str

class FileCreateParams(TypedDict, total=False):
    """Put a file into a container, by upload or by file ID."""

    file: FileTypes
    """File to put in: bytes, path, open binary file or tuple. Excludes `file_id`."""
    file_id: str
    """ID of an uploaded file to copy in. Excludes `file`."""

class FileListParams(TypedDict, total=False):
    """List the files in a container, page by page."""

    after: str
    """Cursor: start right after the item with this ID."""
    limit: int
    """Page size, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """Sort by creation time: `asc` for oldest first, `desc` (default) for newest first."""
