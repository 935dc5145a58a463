from typing_extensions import TypeAlias
from .. import _response_input_file
from .. import ResponseInputFile

__all__ = ("ResponseInputFile", "PromptCacheBreakpoint")
PromptCacheBreakpoint: TypeAlias = _response_input_file.PromptCacheBreakpoint
