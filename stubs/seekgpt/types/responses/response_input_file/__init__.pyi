from .._apart import _response_input_file
from .._apart import ResponseInputFile as ResponseInputFile

PromptCacheBreakpoint = _response_input_file.PromptCacheBreakpoint
