from .. import _organization_user
from .. import OrganizationUser as OrganizationUser

Projects = _organization_user.Projects
ProjectsData = _organization_user.ProjectsData
User = _organization_user.User
