from .. import RoleUpdateParams as RoleUpdateParams

__all__ = ("RoleUpdateParams",)
