from .. import _batch_create_params
from .. import BatchCreateParams as BatchCreateParams
from ..shared_params import Metadata as Metadata

class OutputExpiresAfter(_batch_create_params.OutputExpiresAfter): ...
