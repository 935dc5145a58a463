from .. import _response_steer_accepted_event
from .. import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent

Steer = _response_steer_accepted_event.Steer
