from .. import _chat_completion_content_part_param
from .. import ChatCompletionContentPartParam as ChatCompletionContentPartParam
from .. import ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam
from .. import ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

class File(_chat_completion_content_part_param.File, total=False): ...
class FileFile(_chat_completion_content_part_param.FileFile, total=False): ...
class FilePromptCacheBreakpoint(
    _chat_completion_content_part_param.FilePromptCacheBreakpoint,
    total=False,
): ...
