from .._apart import ResponseInputMessageContentList as ResponseInputMessageContentList
from .._apart import ResponseInputContent as ResponseInputContent
