from .. import ResponseItemCreateEvent as ResponseItemCreateEvent
from ...responses.response_input_item import ResponseInputItem as ResponseInputItem
