from typing_extensions import TypeAlias
from .. import _beta_response_error
from .. import BetaResponseError

__all__ = ("BetaResponseError", "Misalignment", "MisalignmentSteer")
Misalignment: TypeAlias = _beta_response_error.Misalignment
MisalignmentSteer: TypeAlias = _beta_response_error.MisalignmentSteer
