"""Workload identity: short-lived tokens in place of an API key.

    from seekgpt import SeekGPT
    from seekgpt.auth import k8s_service_account_token_provider

    client = SeekGPT(
        workload_identity={
            "identity_provider_id": "idp_...",
            "service_account_id": "sa_...",
            "provider": k8s_service_account_token_provider(),
        }
    )

What the platform says a program is, its *subject token*, is exchanged for an access token of the
API, which is kept and renewed before it expires. With `x509_workload_identity` the proof is the
client certificate of the ``http_client``.
"""

from __future__ import annotations

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
