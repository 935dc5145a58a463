from .._apart import EasyInputMessage as EasyInputMessage
from .._apart import ResponseInputContent as ResponseInputContent
