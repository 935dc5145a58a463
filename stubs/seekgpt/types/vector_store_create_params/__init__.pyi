from .. import _vector_store_create_params
from .. import VectorStoreCreateParams as VectorStoreCreateParams

class ExpiresAfter(_vector_store_create_params.ExpiresAfter): ...
