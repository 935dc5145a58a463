from .. import Project

__all__ = ("Project",)
