from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict
from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionSystemMessageParam"]

class ChatCompletionSystemMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    name: str
    role: Required[Literal["system"]]
