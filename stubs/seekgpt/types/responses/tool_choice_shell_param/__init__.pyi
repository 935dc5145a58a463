from .._apart import ToolChoiceShellParam as ToolChoiceShellParam
