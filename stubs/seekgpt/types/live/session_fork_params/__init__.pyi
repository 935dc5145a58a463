from .. import _session_fork_params
from .. import SessionForkParams
from .. import MediaSessionForkConfigParam as MediaSessionForkConfigParam

__all__ = ("Transport", "SessionForkParams")

class Transport(_session_fork_params.Transport, total=False): ...
