from .. import EmbeddingCreateParams
from .._literals import _EmbeddingModel as EmbeddingModel

__all__ = ("EmbeddingCreateParams",)
