from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from ..response_output_item import ResponseOutputItem as ResponseOutputItem
