from .. import ToolCallDeltaObject as ToolCallDeltaObject
from .. import ToolCallDelta as ToolCallDelta

__all__ = ("ToolCallDeltaObject",)
