from .. import PermissionDeleteResponse as PermissionDeleteResponse

__all__ = ("PermissionDeleteResponse",)
