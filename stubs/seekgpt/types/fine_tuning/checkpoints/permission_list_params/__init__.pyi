from .. import PermissionListParams as PermissionListParams

__all__ = ("PermissionListParams",)
