from .. import ResponseInput as ResponseInput
from ..response_input_item import ResponseInputItem as ResponseInputItem
