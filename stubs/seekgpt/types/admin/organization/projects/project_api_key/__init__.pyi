from .. import _project_api_key
from .. import ProjectAPIKey as ProjectAPIKey

Owner = _project_api_key.Owner
OwnerServiceAccount = _project_api_key.OwnerServiceAccount
OwnerUser = _project_api_key.OwnerUser
