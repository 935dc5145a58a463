from ..._model import BaseModel

__all__ = ["TranscriptionWord"]

class TranscriptionWord(BaseModel):
    """A spoken word with start and end in seconds."""

    end: float
    start: float
    word: str
