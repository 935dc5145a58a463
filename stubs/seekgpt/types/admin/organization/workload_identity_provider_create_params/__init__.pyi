from typing_extensions import TypeAlias
from .. import _workload_identity_provider_create_params
from .. import WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams

Verification: TypeAlias = _workload_identity_provider_create_params.Verification

class AttributeTransformation(
    _workload_identity_provider_create_params.AttributeTransformation,
    total=False,
): ...
class VerificationDiscovery(
    _workload_identity_provider_create_params.VerificationDiscovery,
    total=False,
): ...
class VerificationUploadedJwks(
    _workload_identity_provider_create_params.VerificationUploadedJwks,
    total=False,
): ...
