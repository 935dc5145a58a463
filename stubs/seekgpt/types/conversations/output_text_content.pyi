from typing_extensions import TypeAlias
from ..responses.response_output_text import ResponseOutputText

__all__ = ["OutputTextContent"]
OutputTextContent: TypeAlias = ResponseOutputText
