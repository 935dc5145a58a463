from .. import _session_fork_params
from .. import SessionForkParams as SessionForkParams
from .. import MediaSessionForkConfigParam as MediaSessionForkConfigParam

class Transport(_session_fork_params.Transport): ...
