from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .transcription_language import TranscriptionLanguage

__all__ = ["TranscriptionTextDoneEvent", "Logprob", "Usage", "UsageInputTokenDetails"]

class TranscriptionTextDoneEvent(BaseModel):
    """Stream event: the transcript is finished; carries all of it."""

    languages: Optional[List[TranscriptionLanguage]]
    logprobs: Optional[List[Logprob]]
    text: str
    type: Literal["transcript.text.done"]
    usage: Optional[Usage]

class Logprob(BaseModel):
    bytes: Optional[List[int]]
    logprob: Optional[float]
    token: Optional[str]

class Usage(BaseModel):
    input_token_details: Optional[UsageInputTokenDetails]
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]

class UsageInputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    text_tokens: Optional[int]
