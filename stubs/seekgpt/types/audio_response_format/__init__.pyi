from .._literals import _AudioResponseFormat

AudioResponseFormat = _AudioResponseFormat
