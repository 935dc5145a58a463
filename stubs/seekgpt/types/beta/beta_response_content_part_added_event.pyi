from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .beta_response_output_refusal import BetaResponseOutputRefusal
from .beta_response_output_text import BetaResponseOutputText

__all__ = ["Part", "BetaResponseContentPartAddedEvent", "Agent", "PartReasoningText"]
Part: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal, PartReasoningText]

class BetaResponseContentPartAddedEvent(BaseModel):
    agent: Optional[Agent]
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]

class Agent(BaseModel):
    agent_name: str

class PartReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]
