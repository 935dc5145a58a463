from typing_extensions import TypeAlias
from .. import _vector_store
from .. import VectorStore

__all__ = ("VectorStore", "ExpiresAfter", "FileCounts")
ExpiresAfter: TypeAlias = _vector_store.ExpiresAfter
FileCounts: TypeAlias = _vector_store.FileCounts
