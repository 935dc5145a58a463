from .. import ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted

__all__ = ("ProjectModelPermissionsDeleted",)
