from typing_extensions import TypeAlias
from .. import _video_create_error
from .. import VideoCreateError

__all__ = ("VideoCreateError", "Misalignment", "MisalignmentSteer")
Misalignment: TypeAlias = _video_create_error.Misalignment
MisalignmentSteer: TypeAlias = _video_create_error.MisalignmentSteer
