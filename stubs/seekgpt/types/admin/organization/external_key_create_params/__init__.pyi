from .. import _external_key_create_params
from .. import ExternalKeyCreateParams as ExternalKeyCreateParams

class V1OrganizationExternalKeysPostRequestAws(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestAws,
    total=False,
): ...
class V1OrganizationExternalKeysPostRequestGcp(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestGcp,
    total=False,
): ...
class V1OrganizationExternalKeysPostRequestAzure(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestAzure,
    total=False,
): ...
class V1OrganizationExternalKeysPostRequestOci(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestOci,
    total=False,
): ...
