from .. import VideoModelParam as VideoModelParam
