from .. import PermissionRetrieveParams as PermissionRetrieveParams
