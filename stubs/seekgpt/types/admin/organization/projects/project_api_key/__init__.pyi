from typing_extensions import TypeAlias
from .. import _project_api_key
from .. import ProjectAPIKey as ProjectAPIKey

Owner: TypeAlias = _project_api_key.Owner
OwnerServiceAccount: TypeAlias = _project_api_key.OwnerServiceAccount
OwnerUser: TypeAlias = _project_api_key.OwnerUser
