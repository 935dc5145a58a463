from .. import ProjectServiceAccount

__all__ = ("ProjectServiceAccount",)
