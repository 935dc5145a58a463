from typing_extensions import TypeAlias
from .. import _beta_response_content_part_done_event
from .. import BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent
from .. import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from .. import BetaResponseOutputText as BetaResponseOutputText

Part: TypeAlias = _beta_response_content_part_done_event.Part
Agent: TypeAlias = _beta_response_content_part_done_event.Agent
PartReasoningText: TypeAlias = _beta_response_content_part_done_event.PartReasoningText
