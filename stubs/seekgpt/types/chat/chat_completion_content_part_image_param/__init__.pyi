from .. import _chat_completion_content_part_image_param
from .. import ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam

class ImageURL(_chat_completion_content_part_image_param.ImageURL, total=False): ...
class PromptCacheBreakpoint(
    _chat_completion_content_part_image_param.PromptCacheBreakpoint,
    total=False,
): ...
