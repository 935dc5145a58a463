from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["VectorStoreFileDeleted"]

class VectorStoreFileDeleted(BaseModel):
    """Confirms that a file was detached from a vector store."""

    deleted: bool
    id: str
    object: Literal["vector_store.file.deleted"]
