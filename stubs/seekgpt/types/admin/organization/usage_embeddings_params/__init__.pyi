from .. import UsageEmbeddingsParams as UsageEmbeddingsParams
