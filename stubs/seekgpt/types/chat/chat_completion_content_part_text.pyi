from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint"]

class ChatCompletionContentPartText(BaseModel):
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    text: str
    type: Literal["text"]

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
