from .. import UsageModerationsParams as UsageModerationsParams

__all__ = ("UsageModerationsParams",)
