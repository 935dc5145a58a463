from .. import ResponseInput as ResponseInput
from .._apart import ResponseInputItem as ResponseInputItem
