from .. import PermissionListResponse

__all__ = ("PermissionListResponse",)
