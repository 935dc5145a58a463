from .. import UsageEmbeddingsParams

__all__ = ("UsageEmbeddingsParams",)
