from typing import Sequence
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["UsageImagesParams"]

class UsageImagesParams(TypedDict, total=False):
    """Report the use of image generation over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]]
    user_ids: SequenceNotStr[str]
