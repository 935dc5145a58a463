from .. import PermissionListParams

__all__ = ("PermissionListParams",)
