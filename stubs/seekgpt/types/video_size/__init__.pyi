from .._literals import _VideoSize

VideoSize = _VideoSize
