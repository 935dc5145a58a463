from ....._literals import (
    _admin_organization_projects_ProjectOptionalServiceTier as _ProjectOptionalServiceTier,
)

ProjectOptionalServiceTier = _ProjectOptionalServiceTier
