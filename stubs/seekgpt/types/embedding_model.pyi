__all__ = ["EmbeddingModel"]

from ._literals import _embedding_model_EmbeddingModel as EmbeddingModel
