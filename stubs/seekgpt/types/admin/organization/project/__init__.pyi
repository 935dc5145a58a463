from .. import Project as Project

__all__ = ("Project",)
