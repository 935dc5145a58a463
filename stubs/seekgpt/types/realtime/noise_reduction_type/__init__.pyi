from ..._literals import _realtime_NoiseReductionType as _NoiseReductionType

NoiseReductionType = _NoiseReductionType
