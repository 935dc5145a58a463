from .. import ProjectUser

__all__ = ("ProjectUser",)
