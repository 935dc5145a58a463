from .. import _live_create_params
from .. import LiveCreateParams
from .. import MediaSessionConfigParam as MediaSessionConfigParam

__all__ = ("Transport", "LiveCreateParams")

class Transport(_live_create_params.Transport, total=False): ...
