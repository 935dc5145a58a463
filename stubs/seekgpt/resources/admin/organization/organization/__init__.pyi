from .. import AsyncOrganization as AsyncOrganization, Organization as Organization
