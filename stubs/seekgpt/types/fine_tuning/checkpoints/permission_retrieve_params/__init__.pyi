from .. import PermissionRetrieveParams

__all__ = ("PermissionRetrieveParams",)
