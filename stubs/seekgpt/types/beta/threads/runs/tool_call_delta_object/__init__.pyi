from .. import ToolCallDeltaObject as ToolCallDeltaObject
from .. import ToolCallDelta as ToolCallDelta
