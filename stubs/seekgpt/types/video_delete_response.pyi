from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["VideoDeleteResponse"]

class VideoDeleteResponse(BaseModel):
    """Confirms that a video is gone."""

    deleted: bool
    id: str
    object: Literal["video.deleted"]
