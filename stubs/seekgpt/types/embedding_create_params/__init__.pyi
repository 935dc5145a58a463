from .. import EmbeddingCreateParams as EmbeddingCreateParams
