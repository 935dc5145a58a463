from .. import PermissionCreateParams as PermissionCreateParams

__all__ = ("PermissionCreateParams",)
