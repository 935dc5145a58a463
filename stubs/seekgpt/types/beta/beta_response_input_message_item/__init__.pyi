from .._apart import _beta_response_input_message_item
from .._apart import BetaResponseInputMessageItem as BetaResponseInputMessageItem
from .._apart import BetaResponseInputContent as BetaResponseInputContent

Agent = _beta_response_input_message_item.Agent
