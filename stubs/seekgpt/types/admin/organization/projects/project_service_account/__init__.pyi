from .. import ProjectServiceAccount as ProjectServiceAccount

__all__ = ("ProjectServiceAccount",)
