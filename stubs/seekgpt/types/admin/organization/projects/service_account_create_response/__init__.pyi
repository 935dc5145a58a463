from typing_extensions import TypeAlias
from .. import _service_account_create_response
from .. import ServiceAccountCreateResponse as ServiceAccountCreateResponse

APIKey: TypeAlias = _service_account_create_response.APIKey
