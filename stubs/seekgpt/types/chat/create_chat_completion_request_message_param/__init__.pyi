from .. import CreateChatCompletionRequestMessageParam
from .. import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
from .. import ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam
from .. import ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam
from .. import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
from .. import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
from .. import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam

__all__ = ("CreateChatCompletionRequestMessageParam",)
