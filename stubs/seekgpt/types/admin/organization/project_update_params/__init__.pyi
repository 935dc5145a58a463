from .. import ProjectUpdateParams as ProjectUpdateParams

__all__ = ("ProjectUpdateParams",)
