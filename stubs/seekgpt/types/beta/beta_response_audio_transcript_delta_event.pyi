from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseAudioTranscriptDeltaEvent", "Agent"]

class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    agent: Optional[Agent]
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]

class Agent(BaseModel):
    agent_name: str
