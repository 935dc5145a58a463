from typing import Optional
from typing_extensions import Literal
from ....._model.base import BaseModel
from ..._apart import SessionTurnError, TokenUsage

class _turn:
    class PromptCacheOptions(BaseModel):
        ttl: Literal["30m", "12h"]

class Turn(BaseModel):
    """One turn of an agent: its state, times, use and error."""

    id: str
    agent_id: str
    completed_at: Optional[int]
    created_at: int
    error: Optional[SessionTurnError]
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: Optional[int]
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: Optional[str]
    usage: Optional[TokenUsage]
    prompt_cache_options: Optional[_turn.PromptCacheOptions]
