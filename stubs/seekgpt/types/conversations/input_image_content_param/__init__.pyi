from ...responses import ResponseInputImageParam as InputImageContentParam
from ...responses import ResponseInputImageParam as ResponseInputImageParam

__all__ = ("InputImageContentParam",)
