from .. import _session_fork_response
from .. import SessionForkResponse as SessionForkResponse

Session = _session_fork_response.Session
Transport = _session_fork_response.Transport
