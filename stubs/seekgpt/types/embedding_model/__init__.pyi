from .._literals import _EmbeddingModel as EmbeddingModel

__all__ = ("EmbeddingModel",)
