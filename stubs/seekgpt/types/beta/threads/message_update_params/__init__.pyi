from .. import MessageUpdateParams as MessageUpdateParams
from ....shared_params import Metadata as Metadata
