from typing_extensions import TypeAlias
from .. import _chat_completion_assistant_message_param
from .. import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
from .. import ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam
from .. import ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam

ContentArrayOfContentPart: TypeAlias = (
    _chat_completion_assistant_message_param.ContentArrayOfContentPart
)

class Audio(_chat_completion_assistant_message_param.Audio, total=False): ...
class FunctionCall(_chat_completion_assistant_message_param.FunctionCall, total=False): ...
