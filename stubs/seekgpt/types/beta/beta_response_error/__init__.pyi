from typing_extensions import TypeAlias
from .. import _beta_response_error
from .. import BetaResponseError as BetaResponseError

Misalignment: TypeAlias = _beta_response_error.Misalignment
MisalignmentSteer: TypeAlias = _beta_response_error.MisalignmentSteer
