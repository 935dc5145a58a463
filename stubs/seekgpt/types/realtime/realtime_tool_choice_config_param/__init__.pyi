from .. import RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam
from ...responses.tool_choice_function_param import (
    ToolChoiceFunctionParam as ToolChoiceFunctionParam,
)
from ...responses.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
