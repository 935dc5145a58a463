from .. import ProjectSpendLimitDeleted

__all__ = ("ProjectSpendLimitDeleted",)
