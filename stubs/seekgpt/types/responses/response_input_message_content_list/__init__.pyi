from .. import ResponseInputMessageContentList as ResponseInputMessageContentList
from .. import ResponseInputContent as ResponseInputContent
