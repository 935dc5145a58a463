from .. import UsageCompletionsParams as UsageCompletionsParams

__all__ = ("UsageCompletionsParams",)
