from .checkpoint_list_params import CheckpointListParams as CheckpointListParams
from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint

__all__ = ["CheckpointListParams", "FineTuningJobCheckpoint"]
