from .. import _permission_retrieve_response
from .. import PermissionRetrieveResponse as PermissionRetrieveResponse

Data = _permission_retrieve_response.Data
