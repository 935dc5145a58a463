from .. import UsageFileSearchCallsParams as UsageFileSearchCallsParams

__all__ = ("UsageFileSearchCallsParams",)
