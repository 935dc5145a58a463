from .. import _fine_tuning_job
from .. import FineTuningJob as FineTuningJob
from .. import DpoMethod as DpoMethod
from .. import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject
from .. import ReinforcementMethod as ReinforcementMethod
from .. import SupervisedMethod as SupervisedMethod

Error = _fine_tuning_job.Error
Hyperparameters = _fine_tuning_job.Hyperparameters
Method = _fine_tuning_job.Method
