from typing import Union
from typing_extensions import Literal, TypeAlias
from ..responses.tool_choice_function_param import ToolChoiceFunctionParam
from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam

__all__ = ["RealtimeToolChoiceConfigParam"]
RealtimeToolChoiceConfigParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
]
