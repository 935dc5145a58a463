from .. import PermissionCreateResponse

__all__ = ("PermissionCreateResponse",)
