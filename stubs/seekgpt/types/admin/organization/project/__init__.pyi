from .. import Project as Project
