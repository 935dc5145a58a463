from .. import ToolCallDeltaObject
from .. import ToolCallDelta as ToolCallDelta

__all__ = ("ToolCallDeltaObject",)
