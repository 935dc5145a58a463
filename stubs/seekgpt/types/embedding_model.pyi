__all__ = ["EmbeddingModel"]

from ._literals import _EmbeddingModel as EmbeddingModel
