from .. import RealtimeToolChoiceConfigParam
from ...responses import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ...responses import ToolChoiceMcpParam as ToolChoiceMcpParam

__all__ = ("RealtimeToolChoiceConfigParam",)
