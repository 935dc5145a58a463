from .. import RoleDeleteResponse as RoleDeleteResponse

__all__ = ("RoleDeleteResponse",)
