from .. import VectorStoreListParams

__all__ = ("VectorStoreListParams",)
