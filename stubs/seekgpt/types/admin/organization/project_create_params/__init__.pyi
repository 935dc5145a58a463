from .. import ProjectCreateParams as ProjectCreateParams
