from .. import _workload_identity_provider_create_params
from .. import WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams

Verification = _workload_identity_provider_create_params.Verification

class AttributeTransformation(
    _workload_identity_provider_create_params.AttributeTransformation,
): ...
class VerificationDiscovery(_workload_identity_provider_create_params.VerificationDiscovery): ...
class VerificationUploadedJwks(
    _workload_identity_provider_create_params.VerificationUploadedJwks,
): ...
