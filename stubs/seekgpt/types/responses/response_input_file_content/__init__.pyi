from typing_extensions import TypeAlias
from .. import _response_input_file_content
from .. import ResponseInputFileContent as ResponseInputFileContent

PromptCacheBreakpoint: TypeAlias = _response_input_file_content.PromptCacheBreakpoint
