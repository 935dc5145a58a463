from .. import ProjectCreateParams

__all__ = ("ProjectCreateParams",)
