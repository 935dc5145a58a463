from typing_extensions import TypeAlias
from .. import _vector_store_file_batch
from .. import VectorStoreFileBatch as VectorStoreFileBatch

FileCounts: TypeAlias = _vector_store_file_batch.FileCounts
