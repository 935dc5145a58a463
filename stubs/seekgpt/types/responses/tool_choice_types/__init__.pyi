from .. import ToolChoiceTypes as ToolChoiceTypes
