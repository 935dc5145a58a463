from .. import _response_content_part_done_event
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from ..response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
from ..response_output_text import ResponseOutputText as ResponseOutputText

Part = _response_content_part_done_event.Part
PartReasoningText = _response_content_part_done_event.PartReasoningText
