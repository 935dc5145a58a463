from .. import UsageCompletionsParams

__all__ = ("UsageCompletionsParams",)
