from ..._literals import _realtime_NoiseReductionType as NoiseReductionType
