from typing_extensions import TypeAlias
from .. import _admin_api_key
from .. import AdminAPIKey as AdminAPIKey

Owner: TypeAlias = _admin_api_key.Owner
