from .. import UsageModerationsParams

__all__ = ("UsageModerationsParams",)
