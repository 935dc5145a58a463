from .. import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
from .. import ResponseInputFileContent as ResponseInputFileContent
from .. import ResponseInputImageContent as ResponseInputImageContent
from .. import ResponseInputTextContent as ResponseInputTextContent
