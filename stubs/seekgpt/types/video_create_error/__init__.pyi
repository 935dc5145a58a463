from typing_extensions import TypeAlias
from .. import _video_create_error
from .. import VideoCreateError as VideoCreateError

Misalignment: TypeAlias = _video_create_error.Misalignment
MisalignmentSteer: TypeAlias = _video_create_error.MisalignmentSteer
