from .. import UsageCodeInterpreterSessionsParams

__all__ = ("UsageCodeInterpreterSessionsParams",)
