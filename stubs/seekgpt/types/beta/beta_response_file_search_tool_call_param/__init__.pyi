from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ("BetaResponseFileSearchToolCallParam", "Agent", "Result")

class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    agent: Optional[Agent]
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    results: Optional[Iterable[Result]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class Result(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    file_id: str
    filename: str
    score: float
    text: str
