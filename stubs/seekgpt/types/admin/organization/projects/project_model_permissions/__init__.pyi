from .. import ProjectModelPermissions

__all__ = ("ProjectModelPermissions",)
