from .. import _error_object
from .. import ErrorObject as ErrorObject

Misalignment = _error_object.Misalignment
MisalignmentSteer = _error_object.MisalignmentSteer
