from .. import ProjectRateLimit as ProjectRateLimit
