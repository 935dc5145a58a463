from typing_extensions import TypeAlias
from .. import _workload_identity_provider_update_params
from .. import WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams

Verification: TypeAlias = _workload_identity_provider_update_params.Verification

class AttributeTransformation(
    _workload_identity_provider_update_params.AttributeTransformation,
    total=False,
): ...
class VerificationDiscoveryVerificationParam(
    _workload_identity_provider_update_params.VerificationDiscoveryVerificationParam,
    total=False,
): ...
class VerificationUploadedJwksVerificationParam(
    _workload_identity_provider_update_params.VerificationUploadedJwksVerificationParam,
    total=False,
): ...
