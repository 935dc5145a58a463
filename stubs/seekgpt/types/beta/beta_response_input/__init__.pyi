from .. import BetaResponseInput as BetaResponseInput
from ..beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
