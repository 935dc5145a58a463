from .. import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
from .. import ResponseOutputItem as ResponseOutputItem
