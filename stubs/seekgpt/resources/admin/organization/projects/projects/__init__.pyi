from .. import AsyncProjects as AsyncProjects, Projects as Projects

__all__ = ("AsyncProjects", "Projects")
