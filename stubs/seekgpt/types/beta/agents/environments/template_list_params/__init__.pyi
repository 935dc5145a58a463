from .. import TemplateListParams

__all__ = ("TemplateListParams",)
