from .. import WorkloadIdentityProviderListParams

__all__ = ("WorkloadIdentityProviderListParams",)
