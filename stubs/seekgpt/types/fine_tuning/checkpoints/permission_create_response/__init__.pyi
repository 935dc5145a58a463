from .. import PermissionCreateResponse as PermissionCreateResponse

__all__ = ("PermissionCreateResponse",)
