__all__ = ["AudioModel"]

from ._literals import _audio_model_AudioModel as AudioModel
