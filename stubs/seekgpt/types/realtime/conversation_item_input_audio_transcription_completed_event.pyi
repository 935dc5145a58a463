from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel
from ..audio.transcription_language import TranscriptionLanguage
from .log_prob_properties import LogProbProperties

__all__ = [
    "Usage",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]
Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]

class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    languages: Optional[List[TranscriptionLanguage]]
    logprobs: Optional[List[LogProbProperties]]
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage

class UsageTranscriptTextUsageDuration(BaseModel):
    seconds: float
    type: Literal["duration"]

class UsageTranscriptTextUsageTokens(BaseModel):
    input_token_details: Optional[UsageTranscriptTextUsageTokensInputTokenDetails]
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]

class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    audio_tokens: Optional[int]
    text_tokens: Optional[int]
