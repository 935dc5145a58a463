from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["VectorStoreFileBatch", "FileCounts"]

class VectorStoreFileBatch(BaseModel):
    """Many files attached together: state and counts."""

    created_at: int
    file_counts: FileCounts
    id: str
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str

class FileCounts(BaseModel):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int
