from ..._literals import _realtime_NoiseReductionType2 as NoiseReductionType2
