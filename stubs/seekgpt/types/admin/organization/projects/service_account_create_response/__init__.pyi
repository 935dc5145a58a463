from .. import _service_account_create_response
from .. import ServiceAccountCreateResponse as ServiceAccountCreateResponse

APIKey = _service_account_create_response.APIKey
