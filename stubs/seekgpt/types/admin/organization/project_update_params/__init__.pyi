from .. import ProjectUpdateParams as ProjectUpdateParams
