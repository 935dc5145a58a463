from .._literals import _AudioModel

AudioModel = _AudioModel
