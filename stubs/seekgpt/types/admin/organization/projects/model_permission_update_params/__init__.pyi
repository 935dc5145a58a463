from .. import ModelPermissionUpdateParams as ModelPermissionUpdateParams

__all__ = ("ModelPermissionUpdateParams",)
