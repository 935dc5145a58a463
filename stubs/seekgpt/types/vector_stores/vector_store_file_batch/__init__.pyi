from .. import _vector_store_file_batch
from .. import VectorStoreFileBatch as VectorStoreFileBatch

FileCounts = _vector_store_file_batch.FileCounts
