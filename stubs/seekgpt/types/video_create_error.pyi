from .._model import BaseModel

__all__ = ["VideoCreateError"]

class VideoCreateError(BaseModel):
    """Why making a video failed."""

    code: str
    message: str
