from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = [
    "Usage",
    "TranscriptionDiarized",
    "UsageDuration",
    "UsageTokens",
    "UsageTokensInputTokenDetails",
]
Usage: TypeAlias = Union[UsageTokens, UsageDuration]

class TranscriptionDiarized(BaseModel):
    """A transcript that says who spoke when."""

    duration: float
    segments: List[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Optional[Usage]

class UsageDuration(BaseModel):
    seconds: float
    type: Literal["duration"]

class UsageTokens(BaseModel):
    input_token_details: Optional[UsageTokensInputTokenDetails]
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]

class UsageTokensInputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    text_tokens: Optional[int]
