from typing_extensions import TypeAlias
from .. import _vector_store_search_response
from .. import VectorStoreSearchResponse as VectorStoreSearchResponse

Content: TypeAlias = _vector_store_search_response.Content
