from .. import RoleListParams as RoleListParams

__all__ = ("RoleListParams",)
