from .. import RoleUpdateParams

__all__ = ("RoleUpdateParams",)
