from .. import _completion_choice
from .. import CompletionChoice as CompletionChoice

Logprobs = _completion_choice.Logprobs
