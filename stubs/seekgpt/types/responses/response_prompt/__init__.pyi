from typing_extensions import TypeAlias
from .. import _response_prompt
from .. import ResponsePrompt as ResponsePrompt
from .. import ResponseInputFile as ResponseInputFile
from .. import ResponseInputImage as ResponseInputImage
from .. import ResponseInputText as ResponseInputText

Variables: TypeAlias = _response_prompt.Variables
