from .._apart import ResponseInputMessageItem as ResponseInputMessageItem
from .._apart import ResponseInputContent as ResponseInputContent
