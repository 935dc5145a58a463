from .. import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted

__all__ = ("ProjectSpendLimitDeleted",)
