from typing import Dict, List, Optional, Union
from typing_extensions import Literal
from ...._model import BaseModel
from .conversation_item_with_reference import ConversationItemWithReference

__all__ = ["ResponseCreateEvent", "Response", "ResponseTool"]

class ResponseCreateEvent(BaseModel):
    event_id: Optional[str]
    response: Optional[Response]
    type: Literal["response.create"]

class Response(BaseModel):
    conversation: Union[str, Literal["auto", "none"], None]
    input: Optional[List[ConversationItemWithReference]]
    instructions: Optional[str]
    max_response_output_tokens: Union[int, Literal["inf"], None]
    metadata: Optional[Dict[str, str]]
    modalities: Optional[List[Literal["text", "audio"]]]
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    temperature: Optional[float]
    tool_choice: Optional[str]
    tools: Optional[List[ResponseTool]]
    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"],
        None,
    ]

class ResponseTool(BaseModel):
    description: Optional[str]
    name: Optional[str]
    parameters: Optional[object]
    type: Optional[Literal["function"]]
