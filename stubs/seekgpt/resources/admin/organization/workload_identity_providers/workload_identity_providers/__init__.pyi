from .. import (
    AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
    WorkloadIdentityProviders as WorkloadIdentityProviders,
)
