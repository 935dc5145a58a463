from .. import _vector_store_file
from .. import VectorStoreFile as VectorStoreFile
from ... import FileChunkingStrategy as FileChunkingStrategy

LastError = _vector_store_file.LastError
