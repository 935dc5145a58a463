from .. import FineTuningJobEvent

__all__ = ("FineTuningJobEvent",)
