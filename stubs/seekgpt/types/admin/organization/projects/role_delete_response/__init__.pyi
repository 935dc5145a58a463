from .. import RoleDeleteResponse

__all__ = ("RoleDeleteResponse",)
