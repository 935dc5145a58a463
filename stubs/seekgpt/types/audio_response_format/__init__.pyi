from .._literals import _AudioResponseFormat as AudioResponseFormat
