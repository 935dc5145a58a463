from .. import DataRetentionUpdateParams

__all__ = ("DataRetentionUpdateParams",)
