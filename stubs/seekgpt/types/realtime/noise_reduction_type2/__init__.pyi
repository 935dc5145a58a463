from ..._literals import _realtime_NoiseReductionType2 as _NoiseReductionType2

NoiseReductionType2 = _NoiseReductionType2
