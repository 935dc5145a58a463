from .. import _vector_store_update_params
from .. import VectorStoreUpdateParams as VectorStoreUpdateParams
from ..shared_params import Metadata as Metadata

class ExpiresAfter(_vector_store_update_params.ExpiresAfter): ...
