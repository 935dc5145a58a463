from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from .chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from .chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

__all__ = [
    "ContentArrayOfContentPart",
    "ChatCompletionAssistantMessageParam",
    "Audio",
    "FunctionCall",
]
ContentArrayOfContentPart: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartRefusalParam,
]

class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    audio: Optional[Audio]
    content: Union[str, Iterable[ContentArrayOfContentPart], None]
    function_call: Optional[FunctionCall]
    name: str
    refusal: Optional[str]
    role: Required[Literal["assistant"]]
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]

class Audio(TypedDict, total=False):
    id: Required[str]

class FunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
