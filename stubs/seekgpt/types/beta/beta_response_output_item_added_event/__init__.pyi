from .. import _beta_response_output_item_added_event
from .. import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
from .._apart import BetaResponseOutputItem as BetaResponseOutputItem

Agent = _beta_response_output_item_added_event.Agent
