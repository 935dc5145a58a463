from .. import _create_embedding_response
from .. import CreateEmbeddingResponse as CreateEmbeddingResponse
from .. import Embedding as Embedding

Usage = _create_embedding_response.Usage
