from .. import ToolChoiceAllowed as ToolChoiceAllowed
