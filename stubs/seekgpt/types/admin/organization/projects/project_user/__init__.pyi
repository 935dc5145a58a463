from .. import ProjectUser as ProjectUser
