from .. import ProjectSpendAlertDeleted

__all__ = ("ProjectSpendAlertDeleted",)
