from typing_extensions import TypeAlias
from .. import _vector_store_file
from .. import VectorStoreFile
from ... import FileChunkingStrategy as FileChunkingStrategy

__all__ = ("VectorStoreFile", "LastError")
LastError: TypeAlias = _vector_store_file.LastError
