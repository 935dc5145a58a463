from .. import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
from .._apart import ResponseOutputItem as ResponseOutputItem
