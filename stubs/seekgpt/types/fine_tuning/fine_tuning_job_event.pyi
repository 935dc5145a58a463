import builtins
from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["FineTuningJobEvent"]

class FineTuningJobEvent(BaseModel):
    """A progress message of a training job."""

    created_at: int
    data: Optional[builtins.object]
    id: str
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    type: Optional[Literal["message", "metrics"]]
