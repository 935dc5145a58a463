from .. import _batch_create_params
from .. import BatchCreateParams
from ..shared_params import Metadata as Metadata

__all__ = ("OutputExpiresAfter", "BatchCreateParams")

class OutputExpiresAfter(_batch_create_params.OutputExpiresAfter, total=False): ...
