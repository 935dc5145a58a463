from ....._literals import _beta_threads_runs_RunStepInclude as RunStepInclude
from .. import StepListParams as StepListParams

RunStepInclude = RunStepInclude
