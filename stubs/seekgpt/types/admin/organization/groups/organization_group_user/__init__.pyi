from .. import OrganizationGroupUser as OrganizationGroupUser
