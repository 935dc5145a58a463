from .. import ProjectModelPermissions as ProjectModelPermissions

__all__ = ("ProjectModelPermissions",)
