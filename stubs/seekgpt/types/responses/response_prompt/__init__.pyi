from .. import _response_prompt
from .. import ResponsePrompt as ResponsePrompt
from ..response_input_file import ResponseInputFile as ResponseInputFile
from ..response_input_image import ResponseInputImage as ResponseInputImage
from ..response_input_text import ResponseInputText as ResponseInputText

Variables = _response_prompt.Variables
