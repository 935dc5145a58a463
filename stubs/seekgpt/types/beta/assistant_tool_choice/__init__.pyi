from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..assistant_tool_choice_function import AssistantToolChoiceFunction

__all__ = ("AssistantToolChoice",)

class AssistantToolChoice(BaseModel):
    function: Optional[AssistantToolChoiceFunction]
    type: Literal["function", "code_interpreter", "file_search"]
