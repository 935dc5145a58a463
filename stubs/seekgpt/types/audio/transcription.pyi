from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from .transcription_language import TranscriptionLanguage

__all__ = [
    "Usage",
    "Transcription",
    "Logprob",
    "UsageDuration",
    "UsageTokens",
    "UsageTokensInputTokenDetails",
]
Usage: TypeAlias = Union[UsageTokens, UsageDuration]

class Transcription(BaseModel):
    """The text of a recording, with log probabilities and usage where available."""

    languages: Optional[List[TranscriptionLanguage]]
    logprobs: Optional[List[Logprob]]
    text: str
    usage: Optional[Usage]

class Logprob(BaseModel):
    bytes: Optional[List[float]]
    logprob: Optional[float]
    token: Optional[str]

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
