from .. import _vector_store_update_params
from .. import VectorStoreUpdateParams as VectorStoreUpdateParams

class ExpiresAfter(_vector_store_update_params.ExpiresAfter): ...
