from .. import _session_fork_params
from .. import SessionForkParams as SessionForkParams

class Transport(_session_fork_params.Transport): ...
