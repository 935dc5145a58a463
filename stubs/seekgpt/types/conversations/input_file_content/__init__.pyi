from .. import InputFileContent
from ...responses import ResponseInputFile as ResponseInputFile

__all__ = ("InputFileContent",)
