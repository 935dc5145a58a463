from .. import ChatCompletionDeleted as ChatCompletionDeleted
