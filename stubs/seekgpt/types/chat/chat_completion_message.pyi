from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .chat_completion_audio import ChatCompletionAudio
from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from .chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall

__all__ = [
    "ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessage",
    "Annotation",
    "AnnotationURLCitation",
    "FunctionCall",
]
ChatCompletionMessageToolCallUnion: TypeAlias = Union[
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageCustomToolCall,
]

class ChatCompletionMessage(BaseModel):
    """The message that the model wrote: text, refusal, audio or tool calls."""

    annotations: Optional[List[Annotation]]
    audio: Optional[ChatCompletionAudio]
    content: Optional[str]
    function_call: Optional[FunctionCall]
    refusal: Optional[str]
    role: Literal["assistant"]
    tool_calls: Optional[List[ChatCompletionMessageToolCallUnion]]

class Annotation(BaseModel):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation

class AnnotationURLCitation(BaseModel):
    end_index: int
    start_index: int
    title: str
    url: str

class FunctionCall(BaseModel):
    arguments: str
    name: str
