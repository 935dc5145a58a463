from .. import ProjectDataRetention as ProjectDataRetention
