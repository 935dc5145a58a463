from .. import AsyncOrganization as AsyncOrganization, Organization as Organization

__all__ = ("AsyncOrganization", "Organization")
