from .. import ResponseInputContent
from .. import ResponseInputFile as ResponseInputFile
from .. import ResponseInputImage as ResponseInputImage
from .. import ResponseInputText as ResponseInputText

__all__ = ("ResponseInputContent",)
