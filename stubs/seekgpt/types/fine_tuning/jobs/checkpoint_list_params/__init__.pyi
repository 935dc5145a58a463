from .. import CheckpointListParams as CheckpointListParams
