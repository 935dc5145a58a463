from typing_extensions import TypeAlias
from .. import _completion_choice
from .. import CompletionChoice

__all__ = ("CompletionChoice", "Logprobs")
Logprobs: TypeAlias = _completion_choice.Logprobs
