from .. import EnvironmentTemplateDeleted

__all__ = ("EnvironmentTemplateDeleted",)
