from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel

__all__ = [
    "Usage",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "Logprob",
    "UsageTranscriptTextUsageDuration",
    "UsageTranscriptTextUsageTokens",
    "UsageTranscriptTextUsageTokensInputTokenDetails",
]
Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]

class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    logprobs: Optional[List[Logprob]]
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage

class Logprob(BaseModel):
    bytes: List[int]
    logprob: float
    token: str

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
