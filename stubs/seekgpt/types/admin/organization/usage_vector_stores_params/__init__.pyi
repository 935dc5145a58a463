from .. import UsageVectorStoresParams as UsageVectorStoresParams
