from .. import CheckpointListParams

__all__ = ("CheckpointListParams",)
