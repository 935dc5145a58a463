from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaResponseAudioTranscriptDoneEvent", "Agent"]

class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    agent: Optional[Agent]
    sequence_number: int
    type: Literal["response.audio.transcript.done"]

class Agent(BaseModel):
    agent_name: str
