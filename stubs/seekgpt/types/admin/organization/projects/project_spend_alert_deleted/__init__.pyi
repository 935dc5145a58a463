from .. import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted

__all__ = ("ProjectSpendAlertDeleted",)
