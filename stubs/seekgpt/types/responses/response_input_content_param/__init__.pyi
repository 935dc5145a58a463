from .. import ResponseInputContentParam
from .. import ResponseInputFileParam as ResponseInputFileParam
from .. import ResponseInputImageParam as ResponseInputImageParam
from .. import ResponseInputTextParam as ResponseInputTextParam

__all__ = ("ResponseInputContentParam",)
