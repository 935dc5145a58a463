from .. import ProjectModelPermissions as ProjectModelPermissions
