from .. import VideoRemixParams as VideoRemixParams
