from .. import ProjectGroup

__all__ = ("ProjectGroup",)
