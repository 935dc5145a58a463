from .. import AsyncProjects as AsyncProjects, Projects as Projects
