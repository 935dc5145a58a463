from .. import ProjectModelPermissionsDeleted

__all__ = ("ProjectModelPermissionsDeleted",)
