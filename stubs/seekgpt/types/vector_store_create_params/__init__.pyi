from .. import _vector_store_create_params
from .. import VectorStoreCreateParams as VectorStoreCreateParams
from .. import FileChunkingStrategyParam as FileChunkingStrategyParam
from ..shared_params import Metadata as Metadata

class ExpiresAfter(_vector_store_create_params.ExpiresAfter): ...
