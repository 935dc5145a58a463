from typing_extensions import TypeAlias
from .. import _create_embedding_response
from .. import CreateEmbeddingResponse
from .. import Embedding as Embedding

__all__ = ("CreateEmbeddingResponse", "Usage")
Usage: TypeAlias = _create_embedding_response.Usage
