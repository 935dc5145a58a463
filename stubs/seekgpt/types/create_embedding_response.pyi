from typing import List
from typing_extensions import Literal
from .._model import BaseModel
from .embedding import Embedding

__all__ = ["CreateEmbeddingResponse", "Usage"]

class CreateEmbeddingResponse(BaseModel):
    """Embedding vectors for all inputs, and the tokens used."""

    data: List[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage

class Usage(BaseModel):
    prompt_tokens: int
    total_tokens: int
