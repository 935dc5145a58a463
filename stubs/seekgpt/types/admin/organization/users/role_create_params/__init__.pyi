from .. import RoleCreateParams as RoleCreateParams

__all__ = ("RoleCreateParams",)
