from .._literals import _AudioModel as AudioModel
