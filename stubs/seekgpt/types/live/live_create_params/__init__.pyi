from .. import _live_create_params
from .. import LiveCreateParams as LiveCreateParams
from .. import MediaSessionConfigParam as MediaSessionConfigParam

class Transport(_live_create_params.Transport): ...
