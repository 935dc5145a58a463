from .. import OutputTextContent as OutputTextContent
from ...responses._apart import ResponseOutputText as ResponseOutputText
