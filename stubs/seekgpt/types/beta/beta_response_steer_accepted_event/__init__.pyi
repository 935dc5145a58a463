from .. import _beta_response_steer_accepted_event
from .. import BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent

Steer = _beta_response_steer_accepted_event.Steer
