from ..._model import BaseModel

__all__ = ["TranscriptionLanguage"]

class TranscriptionLanguage(BaseModel):
    code: str
