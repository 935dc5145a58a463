from typing_extensions import TypeAlias
from .. import _workload_identity_provider
from .. import WorkloadIdentityProvider

__all__ = (
    "Verification",
    "AttributeTransformation",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProvider",
)
Verification: TypeAlias = _workload_identity_provider.Verification
AttributeTransformation: TypeAlias = _workload_identity_provider.AttributeTransformation
VerificationDiscovery: TypeAlias = _workload_identity_provider.VerificationDiscovery
VerificationUploadedJwks: TypeAlias = _workload_identity_provider.VerificationUploadedJwks
