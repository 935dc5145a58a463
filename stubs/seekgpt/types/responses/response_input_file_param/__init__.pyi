from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("ResponseInputFileParam", "PromptCacheBreakpoint")

class ResponseInputFileParam(TypedDict, total=False):
    """A file given to the model, by URL, file ID or content."""

    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint
    type: Required[Literal["input_file"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
