from typing import Optional, Union
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["Reasoning"]

class Reasoning(BaseModel):
    """How a reasoning model thinks: effort, summary, mode and context."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    mode: Union[str, Literal["standard", "pro"], None]
    summary: Optional[Literal["auto", "concise", "detailed"]]
