from .. import _external_key_create_params
from .. import ExternalKeyCreateParams as ExternalKeyCreateParams

class V1OrganizationExternalKeysPostRequestAws(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestAws,
): ...
class V1OrganizationExternalKeysPostRequestGcp(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestGcp,
): ...
class V1OrganizationExternalKeysPostRequestAzure(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestAzure,
): ...
class V1OrganizationExternalKeysPostRequestOci(
    _external_key_create_params.V1OrganizationExternalKeysPostRequestOci,
): ...
