from typing import Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

__all__ = ["Part", "ResponseContentPartDoneEvent", "PartReasoningText"]
Part: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal, PartReasoningText]

class ResponseContentPartDoneEvent(BaseModel):
    """Stream event: a part of a message is finished."""

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]

class PartReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]
