from .. import _beta_response_error
from .. import BetaResponseError as BetaResponseError

Misalignment = _beta_response_error.Misalignment
MisalignmentSteer = _beta_response_error.MisalignmentSteer
