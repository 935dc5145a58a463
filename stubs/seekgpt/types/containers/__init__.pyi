from typing_extensions import Literal, TypedDict
from ..._model.base import BaseModel
from ..._types import FileTypes

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
    file_id: str

class FileListParams(TypedDict, total=False):
    """List the files in a container, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
