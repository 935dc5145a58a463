from .. import InputFileContent as InputFileContent
from ...responses import ResponseInputFile as ResponseInputFile
