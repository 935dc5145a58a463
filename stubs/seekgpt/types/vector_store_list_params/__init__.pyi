from .. import VectorStoreListParams as VectorStoreListParams

__all__ = ("VectorStoreListParams",)
