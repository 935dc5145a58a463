from ....._literals import _beta_threads_runs_RunStepInclude as _RunStepInclude
from .. import StepRetrieveParams as StepRetrieveParams

RunStepInclude = _RunStepInclude
