from typing_extensions import Literal, Required, TypedDict
from ..assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam

__all__ = ("AssistantToolChoiceParam",)

class AssistantToolChoiceParam(TypedDict, total=False):
    function: AssistantToolChoiceFunctionParam
    type: Required[Literal["function", "code_interpreter", "file_search"]]
