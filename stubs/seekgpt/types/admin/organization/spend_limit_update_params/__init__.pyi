from .. import SpendLimitUpdateParams as SpendLimitUpdateParams

__all__ = ("SpendLimitUpdateParams",)
