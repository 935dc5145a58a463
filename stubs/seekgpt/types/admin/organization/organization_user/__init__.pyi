from typing_extensions import TypeAlias
from .. import _organization_user
from .. import OrganizationUser as OrganizationUser

Projects: TypeAlias = _organization_user.Projects
ProjectsData: TypeAlias = _organization_user.ProjectsData
User: TypeAlias = _organization_user.User
