from .._apart import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
from .._apart import ResponseInputFileContent as ResponseInputFileContent
from .._apart import ResponseInputImageContent as ResponseInputImageContent
from .._apart import ResponseInputTextContent as ResponseInputTextContent
