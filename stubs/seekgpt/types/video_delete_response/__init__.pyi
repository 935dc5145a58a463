from .. import VideoDeleteResponse as VideoDeleteResponse
