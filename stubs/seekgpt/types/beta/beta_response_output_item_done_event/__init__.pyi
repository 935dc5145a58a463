from typing_extensions import TypeAlias
from .. import _beta_response_output_item_done_event
from .. import BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent
from .. import BetaResponseOutputItem as BetaResponseOutputItem

Agent: TypeAlias = _beta_response_output_item_done_event.Agent
