from .. import _beta_response_output_item_done_event
from .. import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
from .._apart import BetaResponseOutputItem as BetaResponseOutputItem

Agent = _beta_response_output_item_done_event.Agent
