from .. import ResponseInputMessageItem as ResponseInputMessageItem
from .. import ResponseInputContent as ResponseInputContent
