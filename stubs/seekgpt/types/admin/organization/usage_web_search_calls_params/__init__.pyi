from .. import UsageWebSearchCallsParams

__all__ = ("UsageWebSearchCallsParams",)
