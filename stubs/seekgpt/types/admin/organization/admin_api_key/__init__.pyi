from .. import _admin_api_key
from .. import AdminAPIKey as AdminAPIKey

Owner = _admin_api_key.Owner
