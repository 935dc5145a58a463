from .. import _vector_store_search_response
from .. import VectorStoreSearchResponse as VectorStoreSearchResponse

Content = _vector_store_search_response.Content
