from typing_extensions import TypeAlias
from .. import _beta_response_output_item_added_event
from .. import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
from .. import BetaResponseOutputItem as BetaResponseOutputItem

Agent: TypeAlias = _beta_response_output_item_added_event.Agent
