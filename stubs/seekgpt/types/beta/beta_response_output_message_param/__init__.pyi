from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..beta_response_output_refusal_param import BetaResponseOutputRefusalParam
from ..beta_response_output_text_param import BetaResponseOutputTextParam

__all__ = ("Content", "BetaResponseOutputMessageParam", "Agent")
Content: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]

class BetaResponseOutputMessageParam(TypedDict, total=False):
    agent: Optional[Agent]
    content: Required[Iterable[Content]]
    id: Required[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
