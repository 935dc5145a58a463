from ....._literals import _beta_threads_runs_RunStepInclude as _RunStepInclude
from .. import StepListParams as StepListParams

RunStepInclude = _RunStepInclude
