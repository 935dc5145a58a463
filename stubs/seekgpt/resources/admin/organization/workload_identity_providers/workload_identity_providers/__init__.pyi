from .. import (
    AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
    WorkloadIdentityProviders as WorkloadIdentityProviders,
)

__all__ = ("AsyncWorkloadIdentityProviders", "WorkloadIdentityProviders")
