from .. import _workload_identity_provider_update_params
from .. import WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams

Verification = _workload_identity_provider_update_params.Verification

class AttributeTransformation(
    _workload_identity_provider_update_params.AttributeTransformation,
): ...
class VerificationDiscoveryVerificationParam(
    _workload_identity_provider_update_params.VerificationDiscoveryVerificationParam,
): ...
class VerificationUploadedJwksVerificationParam(
    _workload_identity_provider_update_params.VerificationUploadedJwksVerificationParam,
): ...
