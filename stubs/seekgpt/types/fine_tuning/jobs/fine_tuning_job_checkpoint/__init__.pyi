from typing_extensions import TypeAlias
from .. import _fine_tuning_job_checkpoint
from .. import FineTuningJobCheckpoint as FineTuningJobCheckpoint

Metrics: TypeAlias = _fine_tuning_job_checkpoint.Metrics
