from .._literals import _EmbeddingModel as EmbeddingModel
from .. import EmbeddingCreateParams as EmbeddingCreateParams

EmbeddingModel = EmbeddingModel
