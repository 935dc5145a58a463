from .. import _vector_store
from .. import VectorStore as VectorStore

ExpiresAfter = _vector_store.ExpiresAfter
FileCounts = _vector_store.FileCounts
