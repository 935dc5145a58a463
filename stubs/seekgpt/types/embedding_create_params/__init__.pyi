from .._literals import _EmbeddingModel
from .. import EmbeddingCreateParams as EmbeddingCreateParams

EmbeddingModel = _EmbeddingModel
