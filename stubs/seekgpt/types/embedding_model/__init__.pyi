from .._literals import _EmbeddingModel

EmbeddingModel = _EmbeddingModel
