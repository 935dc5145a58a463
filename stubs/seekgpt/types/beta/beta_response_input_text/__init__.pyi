from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaResponseInputText", "PromptCacheBreakpoint")

class BetaResponseInputText(BaseModel):
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    text: str
    type: Literal["input_text"]

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]]
