from .. import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
