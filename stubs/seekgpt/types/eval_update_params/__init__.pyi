from .. import EvalUpdateParams as EvalUpdateParams
from ..shared_params import Metadata as Metadata
