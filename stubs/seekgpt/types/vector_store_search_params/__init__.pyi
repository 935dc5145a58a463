from .. import _vector_store_search_params
from .. import VectorStoreSearchParams as VectorStoreSearchParams

Filters = _vector_store_search_params.Filters

class RankingOptions(_vector_store_search_params.RankingOptions): ...
