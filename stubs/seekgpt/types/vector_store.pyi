from typing import Dict, Optional
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["VectorStore", "ExpiresAfter", "FileCounts"]

class VectorStore(BaseModel):
    """A searchable collection of files: size in bytes, file counts, state, lifetime."""

    created_at: int
    expires_after: Optional[ExpiresAfter]
    expires_at: Optional[int]
    file_counts: FileCounts
    id: str
    last_active_at: Optional[int]
    metadata: Optional[Dict[str, str]]
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int

class ExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"]
    days: int

class FileCounts(BaseModel):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int
