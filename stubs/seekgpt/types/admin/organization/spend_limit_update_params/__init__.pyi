from .. import SpendLimitUpdateParams as SpendLimitUpdateParams
