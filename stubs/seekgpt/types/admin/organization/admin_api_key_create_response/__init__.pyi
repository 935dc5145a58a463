from .. import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
from .. import AdminAPIKey as AdminAPIKey
