from .. import ToolChoiceMcp as ToolChoiceMcp
