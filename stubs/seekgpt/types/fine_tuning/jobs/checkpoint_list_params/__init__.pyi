from .. import CheckpointListParams as CheckpointListParams

__all__ = ("CheckpointListParams",)
