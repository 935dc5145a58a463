from .. import PermissionRetrieveParams as PermissionRetrieveParams

__all__ = ("PermissionRetrieveParams",)
