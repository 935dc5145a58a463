from typing_extensions import TypeAlias
from .. import _response_error
from .. import ResponseError as ResponseError

Misalignment: TypeAlias = _response_error.Misalignment
MisalignmentSteer: TypeAlias = _response_error.MisalignmentSteer
