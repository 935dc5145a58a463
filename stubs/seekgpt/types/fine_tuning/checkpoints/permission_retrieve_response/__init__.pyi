from typing_extensions import TypeAlias
from .. import _permission_retrieve_response
from .. import PermissionRetrieveResponse

__all__ = ("PermissionRetrieveResponse", "Data")
Data: TypeAlias = _permission_retrieve_response.Data
