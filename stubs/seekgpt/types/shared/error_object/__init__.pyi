from typing_extensions import TypeAlias
from .. import _error_object
from .. import ErrorObject

__all__ = ("ErrorObject", "Misalignment", "MisalignmentSteer")
Misalignment: TypeAlias = _error_object.Misalignment
MisalignmentSteer: TypeAlias = _error_object.MisalignmentSteer
