from .. import _live_create_response
from .. import LiveCreateResponse as LiveCreateResponse

Session = _live_create_response.Session
Transport = _live_create_response.Transport
