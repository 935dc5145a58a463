from .. import UsageFileSearchCallsParams

__all__ = ("UsageFileSearchCallsParams",)
