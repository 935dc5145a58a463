from typing_extensions import TypeAlias
from .. import _error_object
from .. import ErrorObject as ErrorObject

Misalignment: TypeAlias = _error_object.Misalignment
MisalignmentSteer: TypeAlias = _error_object.MisalignmentSteer
