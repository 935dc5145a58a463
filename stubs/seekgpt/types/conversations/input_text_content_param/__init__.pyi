from ...responses import ResponseInputTextParam as InputTextContentParam
from ...responses import ResponseInputTextParam as ResponseInputTextParam

__all__ = ("InputTextContentParam",)
