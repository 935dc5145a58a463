from .. import RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam
from ...responses._apart import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from ...responses._apart import ToolChoiceMcpParam as ToolChoiceMcpParam
