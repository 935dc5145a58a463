from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..response_output_refusal import ResponseOutputRefusal
from ..response_output_text import ResponseOutputText

__all__ = ("Content", "ResponseOutputMessage")
Content: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]

class ResponseOutputMessage(BaseModel):
    """A message written by the model, in parts of text or refusal."""

    content: List[Content]
    id: str
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
