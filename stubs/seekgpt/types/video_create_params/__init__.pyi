from .. import _video_create_params
from .._literals import _VideoSeconds, _VideoSize
from .. import VideoCreateParams as VideoCreateParams
from .. import ImageInputReferenceParam as ImageInputReferenceParam
from .. import VideoModelParam as VideoModelParam

InputReference = _video_create_params.InputReference
VideoSeconds = _VideoSeconds
VideoSize = _VideoSize
