from ...._literals import _admin_organization_ProjectResidency as _ProjectResidency

ProjectResidency = _ProjectResidency
