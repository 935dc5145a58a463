from .. import OutputTextContent as OutputTextContent
from ...responses import ResponseOutputText as ResponseOutputText
