from .. import ProjectUpdateParams

__all__ = ("ProjectUpdateParams",)
