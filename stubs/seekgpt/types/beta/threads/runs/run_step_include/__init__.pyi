from ....._literals import _beta_threads_runs_RunStepInclude as _RunStepInclude

RunStepInclude = _RunStepInclude
