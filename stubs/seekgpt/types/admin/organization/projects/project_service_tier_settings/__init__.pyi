from .. import ProjectServiceTierSettings

__all__ = ("ProjectServiceTierSettings",)
