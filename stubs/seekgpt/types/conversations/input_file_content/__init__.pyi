from .. import InputFileContent as InputFileContent
from ...responses._apart import ResponseInputFile as ResponseInputFile
