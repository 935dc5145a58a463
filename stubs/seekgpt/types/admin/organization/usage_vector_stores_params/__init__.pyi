from .. import UsageVectorStoresParams

__all__ = ("UsageVectorStoresParams",)
