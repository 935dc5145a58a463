from typing_extensions import TypeAlias
from .. import _vector_store
from .. import VectorStore as VectorStore

ExpiresAfter: TypeAlias = _vector_store.ExpiresAfter
FileCounts: TypeAlias = _vector_store.FileCounts
