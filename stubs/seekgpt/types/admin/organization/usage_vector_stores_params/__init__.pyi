from .. import UsageVectorStoresParams as UsageVectorStoresParams

__all__ = ("UsageVectorStoresParams",)
