from typing import List, Optional, Union
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["AudioTranscription"]

class AudioTranscription(BaseModel):
    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]]
    keywords: Optional[List[str]]
    language: Optional[str]
    languages: Optional[List[str]]
    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
        None,
    ]
    prompt: Optional[str]
