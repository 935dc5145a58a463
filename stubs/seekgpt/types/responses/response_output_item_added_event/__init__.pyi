from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .. import ResponseOutputItem as ResponseOutputItem
