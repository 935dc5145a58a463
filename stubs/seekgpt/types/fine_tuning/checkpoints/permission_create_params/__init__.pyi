from .. import PermissionCreateParams

__all__ = ("PermissionCreateParams",)
