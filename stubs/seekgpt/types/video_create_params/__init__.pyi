from .. import _video_create_params
from .. import VideoCreateParams as VideoCreateParams

InputReference = _video_create_params.InputReference
