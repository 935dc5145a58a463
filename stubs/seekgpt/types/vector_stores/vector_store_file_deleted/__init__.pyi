from .. import VectorStoreFileDeleted as VectorStoreFileDeleted

__all__ = ("VectorStoreFileDeleted",)
