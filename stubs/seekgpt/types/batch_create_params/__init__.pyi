from .. import _batch_create_params
from .. import BatchCreateParams as BatchCreateParams

class OutputExpiresAfter(_batch_create_params.OutputExpiresAfter): ...
