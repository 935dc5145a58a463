from .. import OrganizationDataRetention

__all__ = ("OrganizationDataRetention",)
