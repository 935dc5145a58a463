from .._literals import _VideoSeconds as VideoSeconds
