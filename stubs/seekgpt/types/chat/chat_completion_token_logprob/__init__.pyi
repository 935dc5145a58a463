from typing_extensions import TypeAlias
from .. import _chat_completion_token_logprob
from .. import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob

TopLogprob: TypeAlias = _chat_completion_token_logprob.TopLogprob
