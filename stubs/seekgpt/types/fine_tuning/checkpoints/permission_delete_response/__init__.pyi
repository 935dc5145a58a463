from .. import PermissionDeleteResponse

__all__ = ("PermissionDeleteResponse",)
