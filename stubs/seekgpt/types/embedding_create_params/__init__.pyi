from .. import EmbeddingCreateParams as EmbeddingCreateParams
from .._literals import _EmbeddingModel as EmbeddingModel
