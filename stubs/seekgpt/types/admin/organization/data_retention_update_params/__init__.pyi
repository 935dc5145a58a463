from .. import DataRetentionUpdateParams as DataRetentionUpdateParams
