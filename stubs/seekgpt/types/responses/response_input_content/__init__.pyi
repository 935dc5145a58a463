from .. import ResponseInputContent as ResponseInputContent
from .. import ResponseInputFile as ResponseInputFile
from .. import ResponseInputImage as ResponseInputImage
from .. import ResponseInputText as ResponseInputText
