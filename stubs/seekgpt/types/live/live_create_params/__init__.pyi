from .. import _live_create_params
from .. import LiveCreateParams as LiveCreateParams

class Transport(_live_create_params.Transport): ...
