from .. import VectorStoreFileDeleted

__all__ = ("VectorStoreFileDeleted",)
