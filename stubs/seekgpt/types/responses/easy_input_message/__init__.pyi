from .. import EasyInputMessage as EasyInputMessage
from .. import ResponseInputContent as ResponseInputContent
