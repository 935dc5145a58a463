from ..._model import BaseModel

__all__ = ["ChatCompletionAudio"]

class ChatCompletionAudio(BaseModel):
    """Spoken answer: base64 audio, its transcript, and when it expires."""

    data: str
    expires_at: int
    id: str
    transcript: str
