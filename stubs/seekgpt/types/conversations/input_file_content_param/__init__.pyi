from ...responses import ResponseInputFileParam as InputFileContentParam
from ...responses import ResponseInputFileParam as ResponseInputFileParam

__all__ = ("InputFileContentParam",)
