__all__ = ["NoiseReductionType"]

from .._literals import _realtime_noise_reduction_type_NoiseReductionType as NoiseReductionType
