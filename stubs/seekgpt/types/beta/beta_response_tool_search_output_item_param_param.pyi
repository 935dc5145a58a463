from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict
from .beta_tool_param import BetaToolParam

__all__ = ["BetaResponseToolSearchOutputItemParamParam", "Agent"]

class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    agent: Optional[Agent]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["tool_search_output"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
