from .. import WorkloadIdentityProviderDeleted

__all__ = ("WorkloadIdentityProviderDeleted",)
