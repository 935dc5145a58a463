from typing_extensions import TypeAlias
from .. import _session_fork_response
from .. import SessionForkResponse as SessionForkResponse

Session: TypeAlias = _session_fork_response.Session
Transport: TypeAlias = _session_fork_response.Transport
