from .. import RunUpdateParams as RunUpdateParams
from ....shared_params import Metadata as Metadata
