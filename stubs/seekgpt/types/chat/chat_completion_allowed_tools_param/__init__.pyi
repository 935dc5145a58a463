from .. import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam

__all__ = ("ChatCompletionAllowedToolsParam",)
