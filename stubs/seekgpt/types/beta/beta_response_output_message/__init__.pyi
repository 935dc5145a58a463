from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_response_output_refusal import BetaResponseOutputRefusal
from ..beta_response_output_text import BetaResponseOutputText

__all__ = ("Content", "BetaResponseOutputMessage", "Agent")
Content: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]

class BetaResponseOutputMessage(BaseModel):
    agent: Optional[Agent]
    content: List[Content]
    id: str
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]

class Agent(BaseModel):
    agent_name: str
