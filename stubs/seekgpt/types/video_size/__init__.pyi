from .._literals import _VideoSize as VideoSize
