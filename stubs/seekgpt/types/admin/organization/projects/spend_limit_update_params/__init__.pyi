from .. import SpendLimitUpdateParams

__all__ = ("SpendLimitUpdateParams",)
