from typing_extensions import TypeAlias
from .. import _organization_user
from .. import OrganizationUser

__all__ = ("OrganizationUser", "Projects", "ProjectsData", "User")
Projects: TypeAlias = _organization_user.Projects
ProjectsData: TypeAlias = _organization_user.ProjectsData
User: TypeAlias = _organization_user.User
