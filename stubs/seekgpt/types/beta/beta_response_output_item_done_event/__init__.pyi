from .. import _beta_response_output_item_done_event
from .. import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
from ..beta_response_output_item import BetaResponseOutputItem as BetaResponseOutputItem

Agent = _beta_response_output_item_done_event.Agent
