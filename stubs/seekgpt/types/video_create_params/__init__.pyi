from .. import _video_create_params
from .. import VideoCreateParams as VideoCreateParams
from .. import ImageInputReferenceParam as ImageInputReferenceParam
from .. import VideoModelParam as VideoModelParam
from .._literals import _VideoSeconds as VideoSeconds
from .._literals import _VideoSize as VideoSize

InputReference = _video_create_params.InputReference
