from .. import ProjectServiceAccount as ProjectServiceAccount
