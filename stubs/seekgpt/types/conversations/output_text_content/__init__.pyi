from .. import OutputTextContent as OutputTextContent
from ...responses.response_output_text import ResponseOutputText as ResponseOutputText
