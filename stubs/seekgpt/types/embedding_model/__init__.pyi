from .._literals import _EmbeddingModel as EmbeddingModel
