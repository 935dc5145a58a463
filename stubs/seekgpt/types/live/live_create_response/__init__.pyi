from typing_extensions import TypeAlias
from .. import _live_create_response
from .. import LiveCreateResponse as LiveCreateResponse

Session: TypeAlias = _live_create_response.Session
Transport: TypeAlias = _live_create_response.Transport
