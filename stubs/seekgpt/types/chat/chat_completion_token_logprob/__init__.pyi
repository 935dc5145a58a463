from typing_extensions import TypeAlias
from .. import _chat_completion_token_logprob
from .. import ChatCompletionTokenLogprob

__all__ = ("ChatCompletionTokenLogprob", "TopLogprob")
TopLogprob: TypeAlias = _chat_completion_token_logprob.TopLogprob
