from .. import ResponseItemCreateEvent
from ...responses import ResponseInputItem as ResponseInputItem

__all__ = ("ResponseItemCreateEvent",)
