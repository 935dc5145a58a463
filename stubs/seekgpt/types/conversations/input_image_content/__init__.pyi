from .. import InputImageContent
from ...responses import ResponseInputImage as ResponseInputImage

__all__ = ("InputImageContent",)
