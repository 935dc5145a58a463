from typing_extensions import TypeAlias
from .. import _completion_choice
from .. import CompletionChoice as CompletionChoice

Logprobs: TypeAlias = _completion_choice.Logprobs
