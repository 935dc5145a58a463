from .._apart import ResponseInputContent as ResponseInputContent
from .._apart import ResponseInputFile as ResponseInputFile
from .._apart import ResponseInputImage as ResponseInputImage
from .._apart import ResponseInputText as ResponseInputText
