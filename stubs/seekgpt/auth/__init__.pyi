from ._exchange import WorkloadIdentityAuth
from ._identities import (
    SubjectTokenProvider,
    WorkloadIdentity,
    X509WorkloadIdentity,
    x509_workload_identity,
)
from ._identities import WorkloadIdentity as SubjectTokenWorkloadIdentity
from ._subjects import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]
