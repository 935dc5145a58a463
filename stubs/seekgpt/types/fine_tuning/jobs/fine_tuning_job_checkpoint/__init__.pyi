from .. import _fine_tuning_job_checkpoint
from .. import FineTuningJobCheckpoint as FineTuningJobCheckpoint

Metrics = _fine_tuning_job_checkpoint.Metrics
