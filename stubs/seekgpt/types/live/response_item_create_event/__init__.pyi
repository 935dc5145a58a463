from .. import ResponseItemCreateEvent as ResponseItemCreateEvent
from ...responses._apart import ResponseInputItem as ResponseInputItem
