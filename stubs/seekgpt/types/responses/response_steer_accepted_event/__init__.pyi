from typing_extensions import TypeAlias
from .. import _response_steer_accepted_event
from .. import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent

Steer: TypeAlias = _response_steer_accepted_event.Steer
