from .. import _chat_completion_token_logprob
from .. import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob

TopLogprob = _chat_completion_token_logprob.TopLogprob
