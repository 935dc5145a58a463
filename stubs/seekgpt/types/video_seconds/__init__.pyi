from .._literals import _VideoSeconds

VideoSeconds = _VideoSeconds
