from .. import _response_prompt
from .. import ResponsePrompt as ResponsePrompt
from .._apart import ResponseInputFile as ResponseInputFile
from .._apart import ResponseInputImage as ResponseInputImage
from .._apart import ResponseInputText as ResponseInputText

Variables = _response_prompt.Variables
