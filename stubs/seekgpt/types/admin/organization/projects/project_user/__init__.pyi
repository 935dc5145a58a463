from .. import ProjectUser as ProjectUser

__all__ = ("ProjectUser",)
