from typing_extensions import TypeAlias
from .. import _vector_store_file_batch
from .. import VectorStoreFileBatch

__all__ = ("VectorStoreFileBatch", "FileCounts")
FileCounts: TypeAlias = _vector_store_file_batch.FileCounts
