from .. import ToolChoiceFunction as ToolChoiceFunction
