from .. import ChatCompletionAudio

__all__ = ("ChatCompletionAudio",)
