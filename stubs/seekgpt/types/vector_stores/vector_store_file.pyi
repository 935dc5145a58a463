from typing import Dict, Optional, Union
from typing_extensions import Literal
from ..._model import BaseModel
from ..file_chunking_strategy import FileChunkingStrategy

__all__ = ["VectorStoreFile", "LastError"]

class VectorStoreFile(BaseModel):
    """A file in a vector store: indexing state, attributes, last error."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: Optional[FileChunkingStrategy]
    created_at: int
    id: str
    last_error: Optional[LastError]
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str

class LastError(BaseModel):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str
