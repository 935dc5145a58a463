from .. import AsyncCheckpoints as AsyncCheckpoints, Checkpoints as Checkpoints
