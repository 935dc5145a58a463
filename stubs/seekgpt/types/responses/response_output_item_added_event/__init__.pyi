from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from ..response_output_item import ResponseOutputItem as ResponseOutputItem
