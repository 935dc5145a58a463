from typing import Sequence
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["UsageAudioSpeechesParams"]

class UsageAudioSpeechesParams(TypedDict, total=False):
    """Report the use of text to speech over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
