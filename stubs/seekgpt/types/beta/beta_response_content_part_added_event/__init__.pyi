from typing_extensions import TypeAlias
from .. import _beta_response_content_part_added_event
from .. import BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent
from .. import BetaResponseOutputRefusal as BetaResponseOutputRefusal
from .. import BetaResponseOutputText as BetaResponseOutputText

Part: TypeAlias = _beta_response_content_part_added_event.Part
Agent: TypeAlias = _beta_response_content_part_added_event.Agent
PartReasoningText: TypeAlias = _beta_response_content_part_added_event.PartReasoningText
