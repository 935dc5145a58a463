from ....._literals import (
    _admin_organization_projects_ProjectOptionalServiceTier as ProjectOptionalServiceTier,
)
