__all__ = ["RunStatus"]

from ..._literals import _beta_threads_run_status_RunStatus as RunStatus
