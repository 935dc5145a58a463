from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..responses.response_prompt import ResponsePrompt
from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from .conversation_item import ConversationItem
from .realtime_function_tool import RealtimeFunctionTool
from .realtime_reasoning import RealtimeReasoning
from .realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
from .realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool

__all__ = ["Tool", "ToolChoice", "RealtimeResponseCreateParams"]
Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceFunction,
    ToolChoiceMcp,
]

class RealtimeResponseCreateParams(BaseModel):
    audio: Optional[RealtimeResponseCreateAudioOutput]
    conversation: Union[str, Literal["auto", "none"], None]
    input: Optional[List[ConversationItem]]
    instructions: Optional[str]
    max_output_tokens: Union[int, Literal["inf"], None]
    metadata: Optional[Dict[str, str]]
    output_modalities: Optional[List[Literal["text", "audio"]]]
    parallel_tool_calls: Optional[bool]
    prompt: Optional[ResponsePrompt]
    reasoning: Optional[RealtimeReasoning]
    tool_choice: Optional[ToolChoice]
    tools: Optional[List[Tool]]
