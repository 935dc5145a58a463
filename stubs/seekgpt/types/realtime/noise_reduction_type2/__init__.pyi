from ..._literals import _realtime_NoiseReductionType2 as NoiseReductionType2

__all__ = ("NoiseReductionType2",)
