from .. import UsageDecisionsParams

__all__ = ("UsageDecisionsParams",)
