from .. import BetaResponseInjectEventParam as BetaResponseInjectEventParam
from ..beta_response_input_item_param import (
    BetaResponseInputItemParam as BetaResponseInputItemParam,
)
