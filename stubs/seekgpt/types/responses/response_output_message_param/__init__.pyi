from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..response_output_refusal_param import ResponseOutputRefusalParam
from ..response_output_text_param import ResponseOutputTextParam

__all__ = ("Content", "ResponseOutputMessageParam")
Content: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]

class ResponseOutputMessageParam(TypedDict, total=False):
    """A message written by the model, in parts of text or refusal."""

    content: Required[Iterable[Content]]
    id: Required[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
