from .. import ProjectGroup as ProjectGroup

__all__ = ("ProjectGroup",)
