from .. import InputTextContent
from ...responses import ResponseInputText as ResponseInputText

__all__ = ("InputTextContent",)
