from .. import ChatCompletionAudio as ChatCompletionAudio
