from .. import UsageEmbeddingsParams as UsageEmbeddingsParams

__all__ = ("UsageEmbeddingsParams",)
