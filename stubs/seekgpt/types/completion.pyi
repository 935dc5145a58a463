from typing import List, Optional
from typing_extensions import Literal
from .._model import BaseModel
from .completion_choice import CompletionChoice
from .completion_usage import CompletionUsage

__all__ = ["Completion"]

class Completion(BaseModel):
    """Plain text completions of one or more prompts."""

    choices: List[CompletionChoice]
    created: int
    id: str
    model: str
    object: Literal["text_completion"]
    system_fingerprint: Optional[str]
    usage: Optional[CompletionUsage]
