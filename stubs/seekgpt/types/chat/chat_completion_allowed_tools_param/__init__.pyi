from .. import ChatCompletionAllowedToolsParam

__all__ = ("ChatCompletionAllowedToolsParam",)
