from typing_extensions import TypeAlias
from .. import _beta_response_output_item_added_event
from .. import BetaResponseOutputItemAddedEvent
from .. import BetaResponseOutputItem as BetaResponseOutputItem

__all__ = ("BetaResponseOutputItemAddedEvent", "Agent")
Agent: TypeAlias = _beta_response_output_item_added_event.Agent
