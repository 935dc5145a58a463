from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectRateLimit"]

class ProjectRateLimit(BaseModel):
    """Request and token limits of a project for one model."""

    batch_1_day_max_input_tokens: Optional[int]
    id: str
    max_audio_megabytes_per_1_minute: Optional[int]
    max_images_per_1_minute: Optional[int]
    max_requests_per_1_day: Optional[int]
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
