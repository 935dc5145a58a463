from .. import ProjectCreateParams as ProjectCreateParams

__all__ = ("ProjectCreateParams",)
