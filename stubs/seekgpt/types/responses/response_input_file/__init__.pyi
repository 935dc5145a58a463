from typing_extensions import TypeAlias
from .. import _response_input_file
from .. import ResponseInputFile as ResponseInputFile

PromptCacheBreakpoint: TypeAlias = _response_input_file.PromptCacheBreakpoint
