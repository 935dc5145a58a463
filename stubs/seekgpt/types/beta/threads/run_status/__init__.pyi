from ...._literals import _beta_threads_RunStatus as _RunStatus

RunStatus = _RunStatus
