from .. import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
