__all__ = ["NoiseReductionType"]

from .._literals import _realtime_NoiseReductionType as NoiseReductionType
