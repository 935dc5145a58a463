__all__ = ["RunStepInclude"]

from ...._literals import _beta_threads_runs_run_step_include_RunStepInclude as RunStepInclude
