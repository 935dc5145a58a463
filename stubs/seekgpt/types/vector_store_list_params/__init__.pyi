from .. import VectorStoreListParams as VectorStoreListParams
