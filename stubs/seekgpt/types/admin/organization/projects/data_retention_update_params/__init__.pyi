from .. import DataRetentionUpdateParams as DataRetentionUpdateParams

__all__ = ("DataRetentionUpdateParams",)
