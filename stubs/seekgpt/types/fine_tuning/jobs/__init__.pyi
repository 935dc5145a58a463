from typing import Optional
from typing_extensions import Literal, TypedDict
from ...._model.base import BaseModel

class _fine_tuning_job_checkpoint:
    class Metrics(BaseModel):
        full_valid_loss: Optional[float]
        full_valid_mean_token_accuracy: Optional[float]
        step: Optional[float]
        train_loss: Optional[float]
        train_mean_token_accuracy: Optional[float]
        valid_loss: Optional[float]
        valid_mean_token_accuracy: Optional[float]

class FineTuningJobCheckpoint(BaseModel):
    """A model saved during training, with its metrics at that step."""

    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    id: str
    metrics: _fine_tuning_job_checkpoint.Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int

class CheckpointListParams(TypedDict, total=False):
    """List the checkpoints of a training job, page by page."""

    after: str
    limit: int
