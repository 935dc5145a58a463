from .. import Video as Video
from .. import VideoCreateError as VideoCreateError
