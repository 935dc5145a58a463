from .. import _response_error
from .. import ResponseError as ResponseError

Misalignment = _response_error.Misalignment
MisalignmentSteer = _response_error.MisalignmentSteer
