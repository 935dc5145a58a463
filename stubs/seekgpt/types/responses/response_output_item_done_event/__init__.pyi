from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .._apart import ResponseOutputItem as ResponseOutputItem
