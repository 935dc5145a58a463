from .. import EnvironmentTemplateDeleted as EnvironmentTemplateDeleted
