from typing_extensions import TypeAlias
from .. import _beta_response_input_message_item
from .. import BetaResponseInputMessageItem
from .. import BetaResponseInputContent as BetaResponseInputContent

__all__ = ("BetaResponseInputMessageItem", "Agent")
Agent: TypeAlias = _beta_response_input_message_item.Agent
