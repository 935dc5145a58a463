from .. import _vector_store_update_params
from .. import VectorStoreUpdateParams
from ..shared_params import Metadata as Metadata

__all__ = ("ExpiresAfter", "VectorStoreUpdateParams")

class ExpiresAfter(_vector_store_update_params.ExpiresAfter, total=False): ...
