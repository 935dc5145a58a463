from .. import ResponseInputMessageContentListParam
from .. import ResponseInputContentParam as ResponseInputContentParam

__all__ = ("ResponseInputMessageContentListParam",)
