from typing_extensions import TypeAlias
from .. import _beta_response_input_message_item
from .. import BetaResponseInputMessageItem as BetaResponseInputMessageItem
from .. import BetaResponseInputContent as BetaResponseInputContent

Agent: TypeAlias = _beta_response_input_message_item.Agent
