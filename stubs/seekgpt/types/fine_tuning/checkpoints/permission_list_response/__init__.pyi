from .. import PermissionListResponse as PermissionListResponse

__all__ = ("PermissionListResponse",)
