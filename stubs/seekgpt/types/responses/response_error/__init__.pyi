from typing_extensions import TypeAlias
from .. import _response_error
from .. import ResponseError

__all__ = ("ResponseError", "Misalignment", "MisalignmentSteer")
Misalignment: TypeAlias = _response_error.Misalignment
MisalignmentSteer: TypeAlias = _response_error.MisalignmentSteer
