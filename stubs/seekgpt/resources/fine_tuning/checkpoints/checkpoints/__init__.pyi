from .. import AsyncCheckpoints as AsyncCheckpoints, Checkpoints as Checkpoints

__all__ = ("AsyncCheckpoints", "Checkpoints")
