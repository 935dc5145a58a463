from typing_extensions import TypeAlias
from .. import _permission_retrieve_response
from .. import PermissionRetrieveResponse as PermissionRetrieveResponse

Data: TypeAlias = _permission_retrieve_response.Data
