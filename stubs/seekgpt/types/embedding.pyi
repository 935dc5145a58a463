from typing import List
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["Embedding"]

class Embedding(BaseModel):
    """One embedding vector and the position of its input."""

    embedding: List[float]
    index: int
    object: Literal["embedding"]
