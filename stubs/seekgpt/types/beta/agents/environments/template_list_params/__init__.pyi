from .. import TemplateListParams as TemplateListParams
