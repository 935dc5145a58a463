from .. import VectorStoreDeleted as VectorStoreDeleted

__all__ = ("VectorStoreDeleted",)
