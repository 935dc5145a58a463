from .. import OutputTextContent
from ...responses import ResponseOutputText as ResponseOutputText

__all__ = ("OutputTextContent",)
