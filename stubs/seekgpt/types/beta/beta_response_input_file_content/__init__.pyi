from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseInputFileContent", "PromptCacheBreakpoint")

class BetaResponseInputFileContent(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    type: Literal["input_file"]

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]]
