from .. import ToolChoiceShell as ToolChoiceShell
