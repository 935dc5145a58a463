from .. import OrganizationDataRetention as OrganizationDataRetention
