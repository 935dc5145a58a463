from .. import VectorStoreDeleted

__all__ = ("VectorStoreDeleted",)
