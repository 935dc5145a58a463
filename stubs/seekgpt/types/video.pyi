from typing import Optional, Union
from typing_extensions import Literal
from .._model import BaseModel
from .video_create_error import VideoCreateError

__all__ = ["Video"]

class Video(BaseModel):
    """A video job: state, progress in percent, settings, and the error if it failed."""

    completed_at: Optional[int]
    created_at: int
    error: Optional[VideoCreateError]
    expires_at: Optional[int]
    id: str
    model: Union[
        str,
        Literal[
            "sora-2",
            "sora-2-pro",
            "sora-2-2025-10-06",
            "sora-2-pro-2025-10-06",
            "sora-2-2025-12-08",
        ],
    ]
    object: Literal["video"]
    progress: int
    prompt: Optional[str]
    remixed_from_video_id: Optional[str]
    seconds: Union[str, Literal["4", "8", "12"]]
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
    status: Literal["queued", "in_progress", "completed", "failed"]
