from .. import BetaResponseInjectEvent as BetaResponseInjectEvent
from ..beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
