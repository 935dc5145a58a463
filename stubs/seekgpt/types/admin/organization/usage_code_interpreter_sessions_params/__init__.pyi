from .. import UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams

__all__ = ("UsageCodeInterpreterSessionsParams",)
