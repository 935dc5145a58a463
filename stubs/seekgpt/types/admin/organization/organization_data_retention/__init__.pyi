from .. import OrganizationDataRetention as OrganizationDataRetention

__all__ = ("OrganizationDataRetention",)
