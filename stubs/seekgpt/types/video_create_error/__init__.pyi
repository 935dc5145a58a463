from .. import _video_create_error
from .. import VideoCreateError as VideoCreateError

Misalignment = _video_create_error.Misalignment
MisalignmentSteer = _video_create_error.MisalignmentSteer
