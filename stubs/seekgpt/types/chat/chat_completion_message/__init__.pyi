from typing_extensions import TypeAlias
from .. import _chat_completion_message
from .. import ChatCompletionMessage as ChatCompletionMessage
from .. import ChatCompletionAudio as ChatCompletionAudio
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall

ChatCompletionMessageToolCallUnion: TypeAlias = (
    _chat_completion_message.ChatCompletionMessageToolCallUnion
)
Annotation: TypeAlias = _chat_completion_message.Annotation
AnnotationURLCitation: TypeAlias = _chat_completion_message.AnnotationURLCitation
FunctionCall: TypeAlias = _chat_completion_message.FunctionCall
