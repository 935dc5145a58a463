from .. import ProjectGroup as ProjectGroup
