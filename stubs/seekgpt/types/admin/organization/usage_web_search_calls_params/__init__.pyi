from .. import UsageWebSearchCallsParams as UsageWebSearchCallsParams

__all__ = ("UsageWebSearchCallsParams",)
