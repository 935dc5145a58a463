from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseCompactionItemParamParam", "Agent")

class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    agent: Optional[Agent]
    encrypted_content: Required[str]
    id: Optional[str]
    type: Required[Literal["compaction"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
