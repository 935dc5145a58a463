from .. import InputFileContent as InputFileContent
from ...responses.response_input_file import ResponseInputFile as ResponseInputFile
