from .. import _vector_store_search_params
from .. import VectorStoreSearchParams as VectorStoreSearchParams
from ..shared_params import ComparisonFilter as ComparisonFilter
from ..shared_params import CompoundFilter as CompoundFilter

Filters = _vector_store_search_params.Filters

class RankingOptions(_vector_store_search_params.RankingOptions): ...
