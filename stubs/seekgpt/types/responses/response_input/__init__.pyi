from .. import ResponseInput as ResponseInput
from .. import ResponseInputItem as ResponseInputItem
