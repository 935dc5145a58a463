from .. import ResponseFunctionCallOutputItemParam
from .. import ResponseInputFileContentParam as ResponseInputFileContentParam
from .. import ResponseInputImageContentParam as ResponseInputImageContentParam
from .. import ResponseInputTextContentParam as ResponseInputTextContentParam

__all__ = ("ResponseFunctionCallOutputItemParam",)
