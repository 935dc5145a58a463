__all__ = ["AudioResponseFormat"]

from ._literals import _audio_response_format_AudioResponseFormat as AudioResponseFormat
