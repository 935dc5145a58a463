from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["VectorStoreDeleted"]

class VectorStoreDeleted(BaseModel):
    """Confirms that a vector store is gone."""

    deleted: bool
    id: str
    object: Literal["vector_store.deleted"]
