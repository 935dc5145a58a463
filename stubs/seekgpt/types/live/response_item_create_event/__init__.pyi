from .. import ResponseItemCreateEvent as ResponseItemCreateEvent
from ...responses import ResponseInputItem as ResponseInputItem
